// corpus: The same kinds of sampling with generators that were given a seed: a parameter, a constant, a setting.
// library: ML.NET, Math.NET Numerics
// axis: several
using MathNet.Numerics.Distributions;
using Microsoft.ML;

namespace Augmentation;

public sealed record Signal(float Level, float Slope, bool Label);

public sealed class SignalRow
{
    public float Level { get; set; }
    public float Slope { get; set; }
    public bool Label { get; set; }
}

public sealed class Augmenter(int seed)
{
    private readonly Random _random = new(seed);
    private readonly Normal _noise = new(0, 0.1, new Random(seed + 1));

    public (List<SignalRow> Train, List<SignalRow> Test) Cut(IEnumerable<Signal> signals)
    {
        var rows = signals.Select(signal => new SignalRow { Level = signal.Level, Slope = signal.Slope, Label = signal.Label }).ToArray();
        _random.Shuffle(rows);
        var cut = rows.Length * 3 / 4;
        var train = rows.Take(cut).ToList();
        train.AddRange(train.Select(row => new SignalRow { Level = row.Level + (float)_noise.Sample(), Slope = row.Slope, Label = row.Label }).ToList());
        return (train, rows.Skip(cut).ToList());
    }
}

public static class Program
{
    public static void Main()
    {
        var ml = new MLContext(2);
        var signals = Enumerable.Range(0, 500).Select(i => new Signal(i % 17, i % 5, i % 2 == 0));
        var (train, test) = new Augmenter(seed: 2024).Cut(signals);
        var model = ml.Transforms.Concatenate("Features", "Level", "Slope")
            .Append(ml.BinaryClassification.Trainers.FastForest())
            .Fit(ml.Data.LoadFromEnumerable(train));
        Console.WriteLine(ml.BinaryClassification.EvaluateNonCalibrated(model.Transform(ml.Data.LoadFromEnumerable(test))).F1Score);
    }
}
