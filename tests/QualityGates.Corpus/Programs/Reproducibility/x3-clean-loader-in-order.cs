// corpus: Heartbeats are put into a random order once, by a generator with a seed, and the loader goes through them as they are.
// library: TorchSharp
// axis: rows mixed before the loader
using System.Globalization;
using TorchSharp;
using static TorchSharp.torch;

namespace Heartbeats;

internal sealed class BeatSet(List<float[]> beats) : utils.data.Dataset
{
    public override long Count => beats.Count;

    public override Dictionary<string, Tensor> GetTensor(long index)
    {
        var beat = beats[(int)index];
        return new() { ["wave"] = tensor(beat[..^1]), ["kind"] = tensor((long)beat[^1]) };
    }
}

internal static class Program
{
    private static void Main(string[] args)
    {
        manual_seed(9);
        var random = new Random(9);
        var mixed = Read(args[0]).OrderBy(_ => random.NextDouble()).ToList();
        using var batches = utils.data.DataLoader(new BeatSet(mixed), 32, shuffle: false);
        using var net = nn.Sequential(("in", nn.Linear(60, 40)), ("act", nn.ReLU()), ("out", nn.Linear(40, 3)));
        using var optimizer = optim.SGD(net.parameters(), 0.01);
        for (var epoch = 0; epoch < 12; epoch++)
        {
            foreach (var batch in batches)
            {
                using var scope = NewDisposeScope();
                optimizer.zero_grad();
                var loss = nn.functional.cross_entropy(net.call(batch["wave"]), batch["kind"]);
                loss.backward();
                optimizer.step();
            }
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"right {Right(net, Read(args[1])):P2}"));
    }

    private static double Right(nn.Module<Tensor, Tensor> net, List<float[]> beats)
    {
        net.eval();
        using var none = no_grad();
        using var batches = utils.data.DataLoader(new BeatSet(beats), 64);
        var right = 0L;
        foreach (var batch in batches)
        {
            using var scope = NewDisposeScope();
            right += net.call(batch["wave"]).argmax(1).eq(batch["kind"]).sum().item<long>();
        }

        return right / (double)beats.Count;
    }

    private static List<float[]> Read(string file) => File.ReadLines(file)
        .Select(line => line.Split(',').Select(cell => float.Parse(cell, CultureInfo.InvariantCulture)).ToArray())
        .ToList();
}
