// corpus: An overview of all wines is only printed, and the features are scaled by bounds that a settings file gives before any row is read, so the division after it leaks nothing.
// library: ML.NET
// axis: options from a file
using System.Globalization;
using System.Text.Json;
using Microsoft.ML;

namespace Cellar;

public sealed record Range(float Low, float High)
{
    public float Share(float value) => Math.Clamp((value - Low) / (High - Low), 0, 1);
}

public sealed record Limits(Range Acid, Range Alcohol, Range Sugar);

public sealed class Wine
{
    public float Acid { get; init; }

    public float Alcohol { get; init; }

    public float Sugar { get; init; }

    public bool Corked { get; init; }
}

public static class Program
{
    public static void Main(string[] args)
    {
        var limits = JsonSerializer.Deserialize<Limits>(File.ReadAllText(args[1]))
            ?? throw new InvalidDataException("no limits");
        var wines = File.ReadLines(args[0]).Skip(1).Select(Parse).ToList();
        Describe("acid", wines.Select(w => w.Acid));
        Describe("alcohol", wines.Select(w => w.Alcohol));
        Describe("sugar", wines.Select(w => w.Sugar));

        var bounded = wines.ConvertAll(w => new Wine
        {
            Acid = limits.Acid.Share(w.Acid),
            Alcohol = limits.Alcohol.Share(w.Alcohol),
            Sugar = limits.Sugar.Share(w.Sugar),
            Corked = w.Corked,
        });

        var ml = new MLContext(seed: 25);
        var parts = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(bounded), 0.3);
        var model = ml.Transforms.Concatenate("Features", nameof(Wine.Acid), nameof(Wine.Alcohol), nameof(Wine.Sugar))
            .Append(ml.BinaryClassification.Trainers.AveragedPerceptron(nameof(Wine.Corked), numberOfIterations: 30))
            .Fit(parts.TrainSet);
        var metrics = ml.BinaryClassification.EvaluateNonCalibrated(model.Transform(parts.TestSet), nameof(Wine.Corked));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"AUC {metrics.AreaUnderRocCurve:F3}, F1 {metrics.F1Score:F3}, recall {metrics.PositiveRecall:F3}"));
    }

    private static void Describe(string name, IEnumerable<float> values)
    {
        var column = values.Order().ToArray();
        var mean = column.Average();
        var deviation = Math.Sqrt(column.Average(v => (v - mean) * (v - mean)));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-8} {column[0]:F2} .. {column[^1]:F2}, median {column[column.Length / 2]:F2}, mean {mean:F2} +/- {deviation:F2}"));
    }

    private static Wine Parse(string line)
    {
        var c = line.Split(';');
        return new Wine
        {
            Acid = float.Parse(c[0], CultureInfo.InvariantCulture),
            Alcohol = float.Parse(c[1], CultureInfo.InvariantCulture),
            Sugar = float.Parse(c[2], CultureInfo.InvariantCulture),
            Corked = c[3] == "1",
        };
    }
}
