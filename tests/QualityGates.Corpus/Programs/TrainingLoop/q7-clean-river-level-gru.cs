// corpus: One recurrent layer without dropout, a normalisation of the row and a linear layer do the same in both modes, so nobody sets one.
// library: TorchSharp
// axis: GRU, LayerNorm, no mode needed, windows
using System.Globalization;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Rivers;

internal sealed class LevelNet : nn.Module<Tensor, Tensor>
{
    private readonly GRU _memory;
    private readonly LayerNorm _even;
    private readonly Linear _level;

    public LevelNet(int gauges, int hidden)
        : base(nameof(LevelNet))
    {
        _memory = nn.GRU(gauges, hidden, numLayers: 1, batchFirst: true);
        _even = nn.LayerNorm(hidden);
        _level = nn.Linear(hidden, 1);
        RegisterComponents();
    }

    public override Tensor forward(Tensor input)
    {
        var (hours, _) = _memory.call(input);
        return _level.call(_even.call(hours.select(1, -1)));
    }
}

internal static class Program
{
    private const int Hours = 24;
    private const int Gauges = 3;

    private static void Main(string[] args)
    {
        manual_seed(4);
        var levels = File.ReadLines(args[0])
            .Skip(1)
            .Select(line => Array.ConvertAll(line.Split(';'), cell => float.Parse(cell, CultureInfo.InvariantCulture)))
            .ToArray();
        var windows = Enumerable.Range(0, levels.Length - Hours - 6)
            .Select(start => (Past: levels[start..(start + Hours)], Next: levels[start + Hours + 5][0]))
            .ToArray();
        var cut = windows.Length * 8 / 10;
        using var network = new LevelNet(Gauges, hidden: 32);
        using var optimizer = optim.Adam(network.parameters(), lr: 0.002);
        for (var epoch = 0; epoch < 12; epoch++)
        {
            foreach (var chunk in windows[..cut].Chunk(64))
            {
                using var scope = NewDisposeScope();
                optimizer.zero_grad();
                nn.functional.mse_loss(network.call(Past(chunk)), Next(chunk)).backward();
                optimizer.step();
            }
        }

        using var guard = inference_mode();
        var errors = new List<float>();
        foreach (var chunk in windows[(cut + Hours)..].Chunk(256))
        {
            using var scope = NewDisposeScope();
            errors.AddRange((network.call(Past(chunk)) - Next(chunk)).abs().flatten().data<float>().ToArray());
        }

        errors.Sort();
        File.WriteAllText(
            args[1],
            FormattableString.Invariant($"mean {errors.Average():F3}\nmedian {errors[errors.Count / 2]:F3}\nworst {errors[^1]:F3}\n"));
    }

    private static Tensor Past((float[][] Past, float Next)[] chunk) =>
        tensor(chunk.SelectMany(window => window.Past.SelectMany(hour => hour)).ToArray()).reshape(chunk.Length, Hours, Gauges);

    private static Tensor Next((float[][] Past, float Next)[] chunk) =>
        tensor(chunk.Select(window => window.Next).ToArray()).reshape(chunk.Length, 1);
}
