// corpus: A helper that is to make runs repeatable calls torch.seed, which takes a new seed.
// library: TorchSharp
// axis: helper
using TorchSharp;
using static TorchSharp.torch;

internal static class Repeatable
{
    public static void Begin()
    {
        torch.seed(); // expect: MLQ1003
        set_num_threads(1);
    }
}

internal static class Program
{
    private static void Main()
    {
        Repeatable.Begin();
        using var layer = nn.Linear(8, 1);
        using var optimizer = optim.SGD(layer.parameters(), 0.01);
        for (var step = 0; step < 100; step++)
        {
            using var scope = NewDisposeScope();
            var x = randn(32, 8);
            var y = x.sum(1, keepdim: true);
            optimizer.zero_grad();
            var loss = nn.functional.mse_loss(layer.forward(x), y);
            loss.backward();
            optimizer.step();
        }
    }
}
