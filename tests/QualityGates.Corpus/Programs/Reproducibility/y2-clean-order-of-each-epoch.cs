// corpus: A network for tea leaves is given its batches by a factory, which makes a loader for each epoch and puts the number of the epoch into its seed.
// library: TorchSharp
// axis: factory of loaders
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Tea;

internal sealed class LeafSet(float[][] leaves, float[] grades) : utils.data.Dataset
{
    public override long Count => grades.Length;

    public override Dictionary<string, Tensor> GetTensor(long index) =>
        new() { ["leaf"] = tensor(leaves[index]), ["grade"] = tensor(new[] { grades[index] }) };
}

internal sealed class Batches(LeafSet leaves, int seed)
{
    public DataLoader OfEpoch(int epoch) =>
        utils.data.DataLoader(leaves, 32, shuffle: true, seed: seed + epoch, disposeDataset: false);
}

internal static class Program
{
    private static void Main()
    {
        torch.manual_seed(27);
        var leaves = Enumerable.Range(0, 1_000).Select(i => new[] { i % 9 / 9f, i % 4 / 4f }).ToArray();
        var grades = Enumerable.Range(0, 1_000).Select(i => i % 9 / 9f + i % 4 / 8f).ToArray();
        using var leafSet = new LeafSet(leaves[..800], grades[..800]);
        var batches = new Batches(leafSet, 27);

        using var net = nn.Sequential(nn.Linear(2, 16), nn.ReLU(), nn.Linear(16, 1));
        using var optimizer = optim.Adam(net.parameters(), lr: 0.005);
        for (var epoch = 0; epoch < 50; epoch++)
        {
            using var loader = batches.OfEpoch(epoch);
            foreach (var batch in loader)
            {
                using var scope = NewDisposeScope();
                optimizer.zero_grad();
                var loss = nn.functional.mse_loss(net.call(batch["leaf"]), batch["grade"]);
                loss.backward();
                optimizer.step();
            }
        }

        net.eval();
        using var guard = no_grad();
        using var inputs = tensor(leaves[800..].SelectMany(leaf => leaf).ToArray()).reshape(200, 2);
        using var wanted = tensor(grades[800..]).reshape(200, 1);
        using var error = (net.call(inputs) - wanted).abs().mean();
        Console.WriteLine($"mean error of a grade {error.item<float>():F3}");
    }
}
