// corpus: Gradients are to be accumulated over four batches, but every batch clears them first: only the last of four counts.
// library: TorchSharp
// axis: options record, loop, condition
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Accumulating;

public sealed record RunOptions
{
    public int Epochs { get; init; } = 3;
    public int AccumulationSteps { get; init; } = 4;
    public double LearningRate { get; init; } = 1e-3;
}

public sealed class Runner(RunOptions options, Module<Tensor, Tensor> net)
{
    public void Run(IReadOnlyList<(Tensor X, Tensor Y)> batches)
    {
        using var optimizer = optim.Adam(net.parameters(), options.LearningRate);
        var loss = MSELoss();
        net.train();
        for (var epoch = 1; epoch <= options.Epochs; epoch++)
        {
            for (var i = 0; i < batches.Count; i++)
            {
                using var scope = torch.NewDisposeScope();
                optimizer.zero_grad(); // expect: MLQ5002
                var value = loss.call(net.call(batches[i].X), batches[i].Y) / options.AccumulationSteps;
                value.backward();

                if ((i + 1) % options.AccumulationSteps == 0)
                {
                    optimizer.step();
                }
            }
        }
    }
}

public static class Start
{
    public static void Main()
    {
        torch.manual_seed(1);
        var data = Enumerable.Range(0, 64).Select(_ => (torch.randn(16, 10), torch.randn(16, 1))).ToList();
        using var net = Sequential(Linear(10, 32), ReLU(), Linear(32, 1));
        new Runner(new RunOptions { Epochs = 5 }, net).Run(data);
    }
}
