// corpus: Every epoch gives its loader an order that a seeded generator made, and the test rows are not shuffled at all.
// library: TorchSharp
// axis: own data set, shuffler, Main class
using System.Globalization;
using TorchSharp;
using static TorchSharp.torch;

namespace Granary;

internal sealed record Grain(float[] Spectrum, float Moisture);

internal sealed class GrainSet(IReadOnlyList<Grain> grains) : utils.data.Dataset
{
    public override long Count => grains.Count;

    public override Dictionary<string, Tensor> GetTensor(long index)
    {
        var grain = grains[(int)index];
        return new Dictionary<string, Tensor>
        {
            ["spectrum"] = tensor(grain.Spectrum),
            ["moisture"] = tensor(new[] { grain.Moisture }),
        };
    }
}

internal static class Program
{
    private static int Main(string[] args)
    {
        manual_seed(17);
        var grains = File.ReadLines(args[0]).Skip(1).Select(Read).ToList();
        var cut = grains.Count * 3 / 4;
        using var train = new GrainSet(grains.GetRange(0, cut));
        using var test = new GrainSet(grains.GetRange(cut, grains.Count - cut));
        using var network = nn.Sequential(nn.Linear(100, 32), nn.ReLU(), nn.Linear(32, 1));
        using var optimizer = optim.AdamW(network.parameters(), lr: 0.002);

        network.train();
        for (var epoch = 0; epoch < 25; epoch++)
        {
            var order = Enumerable.Range(0, cut).Select(place => (long)place).ToArray();
            new Random(17 + epoch).Shuffle(order);
            using var loader = utils.data.DataLoader(train, 32, order, disposeDataset: false);
            foreach (var batch in loader)
            {
                using var scope = NewDisposeScope();
                optimizer.zero_grad();
                var loss = nn.functional.mse_loss(network.call(batch["spectrum"]), batch["moisture"]);
                loss.backward();
                optimizer.step();
            }
        }

        var (squared, absolute) = Measure(network, test);
        Console.WriteLine($"moisture of {test.Count} samples: squared {squared:F4}, absolute {absolute:F4}");
        return absolute < 0.5 ? 0 : 1;
    }

    private static (double Squared, double Absolute) Measure(nn.Module<Tensor, Tensor> network, GrainSet test)
    {
        network.eval();
        using var guard = no_grad();
        using var loader = utils.data.DataLoader(test, 256, shuffle: false, disposeDataset: false);
        var squared = 0.0;
        var absolute = 0.0;
        foreach (var batch in loader)
        {
            using var scope = NewDisposeScope();
            var guess = network.call(batch["spectrum"]);
            squared += nn.functional.mse_loss(guess, batch["moisture"], nn.Reduction.Sum).item<float>();
            absolute += nn.functional.l1_loss(guess, batch["moisture"], nn.Reduction.Sum).item<float>();
        }

        return (squared / test.Count, absolute / test.Count);
    }

    private static Grain Read(string line)
    {
        var cells = line.Split(',').Select(cell => float.Parse(cell, CultureInfo.InvariantCulture)).ToArray();
        return new Grain(cells[..100], cells[100]);
    }
}
