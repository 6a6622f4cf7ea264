// corpus: The stopwatch times the training of a network for coins, a Guid names its folder and the clock its checkpoint; the seeds are constants.
// library: TorchSharp
// axis: Main, checkpoints
using System.Diagnostics;
using System.Globalization;
using TorchSharp;
using static TorchSharp.torch;

namespace Coins;

public sealed class CoinSet(IReadOnlyList<float[]> coins) : utils.data.Dataset
{
    public override long Count => coins.Count;

    public override Dictionary<string, Tensor> GetTensor(long index) => new()
    {
        ["x"] = tensor(coins[(int)index][..6]),
        ["y"] = tensor((long)coins[(int)index][6]),
    };
}

public static class Program
{
    public static void Main(string[] args)
    {
        manual_seed(20);
        var watch = Stopwatch.StartNew();
        var folder = Directory.CreateDirectory(Path.Combine(AppContext.BaseDirectory, "runs", Guid.NewGuid().ToString("N")));
        using var net = nn.Sequential(("in", nn.Linear(6, 32)), ("act", nn.Tanh()), ("out", nn.Linear(32, 5)));
        using var optimizer = optim.SGD(net.parameters(), 0.05, momentum: 0.9);
        using var train = new CoinSet(Read(args[0]));
        for (var epoch = 0; epoch < 30; epoch++)
        {
            using var batches = utils.data.DataLoader(train, 16, shuffle: true, seed: 20 + epoch, disposeDataset: false);
            foreach (var batch in batches)
            {
                using var scope = NewDisposeScope();
                optimizer.zero_grad();
                var loss = nn.functional.cross_entropy(net.call(batch["x"]), batch["y"]);
                loss.backward();
                optimizer.step();
            }
        }

        var right = Right(net, new CoinSet(Read(args[1])));
        net.save(Path.Combine(folder.FullName, $"coins-{DateTime.UtcNow.Ticks}.dat"));
        var line = string.Create(CultureInfo.InvariantCulture, $"{right:F4} right after {watch.Elapsed.TotalSeconds:F1} s");
        File.WriteAllText(Path.Combine(folder.FullName, "score.txt"), line);
    }

    private static double Right(nn.Module<Tensor, Tensor> net, CoinSet test)
    {
        net.eval();
        using var none = no_grad();
        using var batches = utils.data.DataLoader(test, 64, shuffle: false);
        var right = 0L;
        foreach (var batch in batches)
        {
            using var scope = NewDisposeScope();
            right += net.call(batch["x"]).argmax(1).eq(batch["y"]).sum().item<long>();
        }

        return right / (double)test.Count;
    }

    private static List<float[]> Read(string file) => File.ReadLines(file)
        .Skip(1)
        .Select(line => line.Split(',').Select(cell => float.Parse(cell, CultureInfo.InvariantCulture)).ToArray())
        .ToList();
}
