// corpus: Gradients of six tiles add up, a step clears behind itself, and the rest of the epoch gets a step of its own.
// library: TorchSharp
// axis: class with private step, clipping, remainder
using System.Text.Json;
using TorchSharp;
using static TorchSharp.torch;

namespace Tiles;

internal sealed class TileTrainer : IDisposable
{
    private const int Together = 6;
    private readonly nn.Module<Tensor, Tensor> _network;
    private readonly optim.Optimizer _optimizer;

    public TileTrainer(int bands)
    {
        _network = nn.Sequential(
            nn.Conv2d(bands, 16, 3, padding: 1L),
            nn.ReLU(),
            nn.AdaptiveAvgPool2d(1L),
            nn.Flatten(),
            nn.Linear(16, 5));
        _optimizer = optim.Adam(_network.parameters(), lr: 0.0005);
    }

    public void Epoch(IReadOnlyList<(Tensor Tile, Tensor Cover)> tiles)
    {
        _optimizer.zero_grad();
        var waiting = 0;
        foreach (var (tile, cover) in tiles)
        {
            using var scope = NewDisposeScope();
            var loss = nn.functional.cross_entropy(_network.call(tile), cover) / Together;
            loss.backward();
            waiting++;
            if (waiting == Together)
            {
                Step();
                waiting = 0;
            }
        }

        if (waiting > 0)
        {
            Step();
        }
    }

    public double Accuracy(IReadOnlyList<(Tensor Tile, Tensor Cover)> tiles)
    {
        using var guard = no_grad();
        var right = 0L;
        foreach (var (tile, cover) in tiles)
        {
            using var scope = NewDisposeScope();
            right += _network.call(tile).argmax(1).eq(cover).sum().ToInt64();
        }

        return (double)right / tiles.Sum(pair => pair.Cover.shape[0]);
    }

    public void Dispose()
    {
        _optimizer.Dispose();
        _network.Dispose();
    }

    private void Step()
    {
        nn.utils.clip_grad_norm_(_network.parameters(), 1.0);
        _optimizer.step();
        _optimizer.zero_grad();
    }
}

internal static class Program
{
    private static void Main(string[] args)
    {
        manual_seed(29);
        using var trainer = new TileTrainer(bands: 4);
        var training = Load(args[0], 40);
        var held = Load(args[1], 8);
        for (var epoch = 0; epoch < 12; epoch++)
        {
            trainer.Epoch(training);
        }

        File.WriteAllText(args[2], JsonSerializer.Serialize(new { Accuracy = trainer.Accuracy(held), Tiles = held.Count }));
    }

    private static List<(Tensor Tile, Tensor Cover)> Load(string folder, int count) =>
        Enumerable.Range(0, count)
            .Select(i => (load(Path.Combine(folder, $"tile{i}.dat")), load(Path.Combine(folder, $"cover{i}.dat"))))
            .ToList();
}
