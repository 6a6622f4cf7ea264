// corpus: The seed of the library is the number of the process.
// library: TorchSharp
// axis: field, expression
using TorchSharp;
using static TorchSharp.torch;

internal static class Program
{
    private static readonly long Start = DateTimeOffset.UtcNow.ToUnixTimeSeconds() + Environment.ProcessId;

    private static void Main()
    {
        manual_seed(Start); // expect: MLQ1004
        using var model = nn.Linear(3, 1);
        using var optimizer = optim.SGD(model.parameters(), 0.1);
        for (var i = 0; i < 50; i++)
        {
            using var scope = NewDisposeScope();
            var x = randn(16, 3);
            optimizer.zero_grad();
            var loss = nn.functional.mse_loss(model.forward(x), x.sum(1, true));
            loss.backward();
            optimizer.step();
        }
    }
}
