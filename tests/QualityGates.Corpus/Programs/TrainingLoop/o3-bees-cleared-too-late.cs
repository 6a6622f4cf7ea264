// corpus: The step of a generic base class clears the gradients between backward and step, so the optimizer moves by nothing.
// library: TorchSharp
// axis: generic base class
using System.Globalization;
using TorchSharp;
using static TorchSharp.torch;

namespace Apiary;

public abstract class Experiment<TRow>(int seed)
{
    protected abstract nn.Module<Tensor, Tensor> Network { get; }

    protected abstract (Tensor X, Tensor Y) Encode(IReadOnlyList<TRow> rows);

    public Dictionary<string, float> Run(IReadOnlyList<TRow> train, IReadOnlyList<TRow> test, int epochs)
    {
        manual_seed(seed);
        using var optimizer = optim.Adam(Network.parameters(), lr: 0.002);
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            foreach (var batch in train.Chunk(32))
            {
                using var scope = NewDisposeScope();
                Step(optimizer, batch);
            }
        }

        return Evaluate(test);
    }

    private void Step(optim.Optimizer optimizer, IReadOnlyList<TRow> batch)
    {
        var (x, y) = Encode(batch);
        var loss = nn.functional.mse_loss(Network.call(x), y);
        loss.backward();
        optimizer.zero_grad(); // expect: MLQ5002
        optimizer.step();
    }

    private Dictionary<string, float> Evaluate(IReadOnlyList<TRow> test)
    {
        using var guard = no_grad();
        using var scope = NewDisposeScope();
        var (x, y) = Encode(test);
        var predicted = Network.call(x);
        return new Dictionary<string, float>
        {
            ["mae"] = nn.functional.l1_loss(predicted, y).item<float>(),
            ["mse"] = nn.functional.mse_loss(predicted, y).item<float>(),
        };
    }
}

public sealed record Hive(float Weight, float Warmth, float Rain, float Honey)
{
    public static Hive Parse(string line)
    {
        var cells = Array.ConvertAll(line.Split(';'), cell => float.Parse(cell, CultureInfo.InvariantCulture));
        return new Hive(cells[0], cells[1], cells[2], cells[3]);
    }
}

public sealed class HiveExperiment() : Experiment<Hive>(seed: 15)
{
    private nn.Module<Tensor, Tensor>? _network;

    protected override nn.Module<Tensor, Tensor> Network =>
        _network ??= nn.Sequential(nn.Linear(3, 12), nn.ReLU(), nn.Linear(12, 1));

    protected override (Tensor X, Tensor Y) Encode(IReadOnlyList<Hive> rows) => (
        tensor(rows.SelectMany(hive => new[] { hive.Weight, hive.Warmth, hive.Rain }).ToArray()).reshape(rows.Count, 3),
        tensor(rows.Select(hive => hive.Honey).ToArray()).reshape(rows.Count, 1));
}

public static class Program
{
    public static void Main(string[] args)
    {
        var hives = File.ReadLines(args[0]).Select(Hive.Parse).ToList();
        var cut = hives.Count * 3 / 4;
        foreach (var (name, value) in new HiveExperiment().Run(hives[..cut], hives[cut..], 80))
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: {value}"));
        }
    }
}
