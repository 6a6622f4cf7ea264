// corpus: Every epoch gets a loader with a seed of its own over the same rows, from a method that knows its number.
// library: TorchSharp
// axis: trainer class, iterator of batches
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Drills;

public sealed class Holes(float[][] signals, long[] states) : torch.utils.data.Dataset
{
    public override long Count => states.Length;

    public override Dictionary<string, Tensor> GetTensor(long index) => new()
    {
        ["signal"] = tensor(signals[index]),
        ["state"] = tensor(states[index]),
    };
}

public sealed class DrillTrainer(int states, int seed)
{
    public int Epochs { get; init; } = 25;

    public double Train(Module<Tensor, Tensor> net, Holes learn, Holes held)
    {
        using var optimizer = optim.Adam(net.parameters(), 0.002);
        for (var epoch = 0; epoch < Epochs; epoch++)
        {
            net.train();
            foreach (var batch in Batches(learn, epoch))
            {
                using var scope = NewDisposeScope();
                optimizer.zero_grad();
                functional.cross_entropy(net.call(batch["signal"]), batch["state"]).backward();
                optimizer.step();
            }
        }

        return Accuracy(net, held);
    }

    private IEnumerable<Dictionary<string, Tensor>> Batches(Holes rows, int epoch)
    {
        using var loader = torch.utils.data.DataLoader(rows, 64, shuffle: true, seed: seed + epoch, disposeDataset: false);
        foreach (var batch in loader)
        {
            yield return batch;
        }
    }

    private static double Accuracy(Module<Tensor, Tensor> net, Holes rows)
    {
        net.eval();
        using var guard = no_grad();
        using var loader = torch.utils.data.DataLoader(rows, 256, shuffle: false, disposeDataset: false);
        var right = 0L;
        foreach (var batch in loader)
        {
            using var scope = NewDisposeScope();
            right += net.call(batch["signal"]).argmax(1).eq(batch["state"]).sum().ToInt64();
        }

        return (double)right / rows.Count;
    }

    public static Module<Tensor, Tensor> Network(int length, int states, int seed)
    {
        manual_seed(seed);
        return Sequential(Linear(length, 64), ReLU(), Dropout(0.2), Linear(64, states));
    }

    public int States => states;
}
