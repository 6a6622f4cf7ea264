// corpus: Eight small batches should add up to one step, but the helper that runs the network clears each time, and the cosine rate is only printed.
// library: TorchSharp
// axis: accumulation by a counter, helper, scheduler in a local
using System.Globalization;
using TorchSharp;
using static TorchSharp.torch;

namespace Satellites;

public sealed class LandCover
{
    private readonly nn.Module<Tensor, Tensor> _network = nn.Sequential(nn.Linear(40, 64), nn.GELU(), nn.Linear(64, 7));
    private readonly optim.Optimizer _optimizer;

    public LandCover() => _optimizer = optim.AdamW(_network.parameters(), 2e-3);

    public void Train(IReadOnlyList<(Tensor Bands, Tensor Kinds)> tiles, int epochs)
    {
        var rate = optim.lr_scheduler.CosineAnnealingLR(_optimizer, epochs); // expect: MLQ5002
        var seen = 0;
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            foreach (var (bands, kinds) in tiles)
            {
                using var scope = NewDisposeScope();
                var loss = nn.functional.cross_entropy(Ask(bands), kinds) / 8;
                loss.backward();
                if (++seen % 8 == 0)
                {
                    _optimizer.step();
                }
            }

            Console.WriteLine($"epoch {epoch}, rate {rate.get_last_lr().First().ToString("G3", CultureInfo.InvariantCulture)}");
        }
    }

    public (double Right, double Loss) Score(Tensor bands, Tensor kinds)
    {
        using var guard = no_grad();
        using var scope = NewDisposeScope();
        var logits = _network.call(bands);
        var right = logits.argmax(1).eq(kinds).to(float32).mean().ToDouble();
        return (right, nn.functional.cross_entropy(logits, kinds).ToDouble());
    }

    private Tensor Ask(Tensor bands)
    {
        _optimizer.zero_grad(); // expect: MLQ5002
        return _network.call(bands);
    }
}

public static class Program
{
    public static void Main(string[] args)
    {
        manual_seed(19);
        var folder = args.Length > 0 ? args[0] : AppContext.BaseDirectory;
        var tiles = Enumerable.Range(0, 64)
            .Select(tile => (load(Path.Combine(folder, $"bands-{tile}.dat")), load(Path.Combine(folder, $"kinds-{tile}.dat"))))
            .ToList();

        var cover = new LandCover();
        cover.Train(tiles.GetRange(0, 56), epochs: 25);
        var scores = tiles.GetRange(56, 8).Select(tile => cover.Score(tile.Item1, tile.Item2)).ToList();
        Console.WriteLine($"right {scores.Average(score => score.Right):P1}, loss {scores.Average(score => score.Loss):F3}");
    }
}
