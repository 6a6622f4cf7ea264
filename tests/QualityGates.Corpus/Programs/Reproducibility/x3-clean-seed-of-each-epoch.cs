// corpus: A factory makes the loader of each epoch for quarries with a seed that counts up, and hands the data set to the next.
// library: TorchSharp
// axis: factory with a number of the epoch
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Quarries;

public sealed class StoneSet(Tensor features, Tensor hardness) : utils.data.Dataset
{
    public override long Count => features.shape[0];

    public override Dictionary<string, Tensor> GetTensor(long index) => new()
    {
        ["features"] = features[index],
        ["hardness"] = hardness[index],
    };
}

public sealed class Batches(StoneSet stones, int size, int seed)
{
    public DataLoader Of(int epoch) => utils.data.DataLoader(stones, size, shuffle: true, seed: seed + epoch, disposeDataset: false);

    public DataLoader InOrder() => utils.data.DataLoader(stones, size, shuffle: false, disposeDataset: false);
}

public sealed class HardnessTraining(nn.Module<Tensor, Tensor> net, optim.Optimizer optimizer)
{
    public void Train(Batches batches, int epochs)
    {
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            net.train();
            using var loader = batches.Of(epoch);
            foreach (var batch in loader)
            {
                using var scope = NewDisposeScope();
                optimizer.zero_grad();
                var loss = nn.functional.mse_loss(net.call(batch["features"]), batch["hardness"]);
                loss.backward();
                optimizer.step();
            }
        }
    }

    public double Error(Batches held)
    {
        net.eval();
        using var none = no_grad();
        using var loader = held.InOrder();
        var errors = new List<double>();
        foreach (var batch in loader)
        {
            using var scope = NewDisposeScope();
            errors.Add(nn.functional.l1_loss(net.call(batch["features"]), batch["hardness"]).item<float>());
        }

        return errors.Average();
    }
}
