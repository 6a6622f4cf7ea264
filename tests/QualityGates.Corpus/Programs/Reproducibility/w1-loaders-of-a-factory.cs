// corpus: A factory makes the loaders of a library for leaf photographs; the one for training shuffles without a seed.
// library: TorchSharp
// axis: factory
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Leaves;

public sealed class LeafSet(IReadOnlyList<(string File, int Kind)> leaves, Func<string, Tensor> read) : utils.data.Dataset
{
    public override long Count => leaves.Count;

    public override Dictionary<string, Tensor> GetTensor(long index)
    {
        var (file, kind) = leaves[(int)index];
        return new Dictionary<string, Tensor> { ["image"] = read(file), ["kind"] = tensor((long)kind) };
    }
}

public sealed record LoaderOptions(int BatchSize = 32, int Workers = 1);

public static class Loaders
{
    public static DataLoader ForTraining(LeafSet leaves, LoaderOptions options, Device device) =>
        utils.data.DataLoader(leaves, options.BatchSize, shuffle: true, device: device, num_worker: options.Workers); // expect: MLQ1005

    public static DataLoader ForTest(LeafSet leaves, LoaderOptions options, Device device) =>
        utils.data.DataLoader(leaves, options.BatchSize, shuffle: false, device: device, num_worker: options.Workers);
}

public sealed class LeafTraining(nn.Module<Tensor, Tensor> network, optim.Optimizer optimizer)
{
    public float Epoch(DataLoader loader)
    {
        network.train();
        var sum = 0f;
        foreach (var batch in loader)
        {
            using var scope = NewDisposeScope();
            optimizer.zero_grad();
            var loss = nn.functional.cross_entropy(network.call(batch["image"]), batch["kind"]);
            loss.backward();
            optimizer.step();
            sum += loss.item<float>();
        }

        return sum;
    }
}
