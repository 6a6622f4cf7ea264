// corpus: Three phases of one network, each with the rate and the number of epochs that a table says.
// library: TorchSharp
// axis: records
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

internal sealed record Phase(double Rate, int Epochs);

internal static class Phases
{
    private static readonly Phase[] Plan = [new(0.1, 5), new(0.02, 20), new(0.0005, 10)];

    public static float Run(Module<Tensor, Tensor> net, IReadOnlyList<(Tensor X, Tensor Y)> batches, Tensor testX, Tensor testY)
    {
        random.manual_seed(17);
        foreach (var phase in Plan)
        {
            using var optimizer = optim.SGD(net.parameters(), phase.Rate, momentum: 0.9);
            for (var epoch = 0; epoch < phase.Epochs; epoch++)
            {
                foreach (var (x, y) in batches)
                {
                    using var scope = NewDisposeScope();
                    optimizer.zero_grad();
                    functional.cross_entropy(net.call(x), y).backward();
                    optimizer.step();
                }
            }
        }

        using var guard = no_grad();
        using var loss = functional.cross_entropy(net.call(testX), testY);
        return loss.item<float>();
    }
}
