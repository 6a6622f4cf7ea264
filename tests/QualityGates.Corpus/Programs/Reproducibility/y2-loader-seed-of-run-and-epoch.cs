// corpus: Each epoch of a network for clay shuffles with a seed combined from the name of the run and the number of the epoch, and HashCode combines otherwise in each process.
// library: TorchSharp
// axis: hash of several values
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Clay;

public sealed class ClaySet(float[][] clays, float[] shrinkage) : utils.data.Dataset
{
    public override long Count => shrinkage.Length;

    public override Dictionary<string, Tensor> GetTensor(long index) =>
        new() { ["clay"] = tensor(clays[index]), ["shrinkage"] = tensor(new[] { shrinkage[index] }) };
}

public sealed class ClayRun(Sequential net, ClaySet train)
{
    private const string Name = "clay-baseline";

    public void Fit(int epochs)
    {
        using var optimizer = optim.Adam(net.parameters(), lr: 0.004);
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            var seed = HashCode.Combine(Name, epoch);
            using var loader = utils.data.DataLoader(train, 20, shuffle: true, seed: seed, disposeDataset: false); // expect: MLQ1004
            foreach (var batch in loader)
            {
                using var scope = NewDisposeScope();
                optimizer.zero_grad();
                var loss = nn.functional.mse_loss(net.call(batch["clay"]), batch["shrinkage"]);
                loss.backward();
                optimizer.step();
            }
        }
    }

    public float MeanError(float[][] clays, float[] wanted)
    {
        net.eval();
        using var guard = no_grad();
        using var scope = NewDisposeScope();
        var inputs = tensor(clays.SelectMany(clay => clay).ToArray()).reshape(clays.Length, clays[0].Length);
        var targets = tensor(wanted).reshape(wanted.Length, 1);
        return (net.call(inputs) - targets).abs().mean().item<float>();
    }
}

public static class Program
{
    public static void Main()
    {
        torch.manual_seed(12);
        var clays = Enumerable.Range(0, 700).Select(i => new[] { i % 6 / 6f, i % 10 / 10f }).ToArray();
        var shrinkage = clays.Select(clay => clay[0] * 0.1f + clay[1] * 0.05f).ToArray();
        using var net = nn.Sequential(nn.Linear(2, 8), nn.ReLU(), nn.Linear(8, 1));
        using var set = new ClaySet(clays[..560], shrinkage[..560]);
        var run = new ClayRun(net, set);
        run.Fit(epochs: 40);
        Console.WriteLine($"mean error {run.MeanError(clays[560..], shrinkage[560..]):F4}");
    }
}
