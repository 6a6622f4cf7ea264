// corpus: One in five calls of bats is to be sampled for training, but the condition draws from a new generator with the same seed each time and keeps all or none.
// library: ML.NET
// axis: condition of a query
using System.Globalization;
using Microsoft.ML;

namespace Bats;

public sealed record BatCall
{
    public float Frequency { get; init; }

    public float Length { get; init; }

    public float Gap { get; init; }

    public bool Horseshoe { get; init; }

    public static BatCall Parse(string line)
    {
        var fields = line.Split('\t');
        return new BatCall
        {
            Frequency = float.Parse(fields[0], CultureInfo.InvariantCulture),
            Length = float.Parse(fields[1], CultureInfo.InvariantCulture),
            Gap = float.Parse(fields[2], CultureInfo.InvariantCulture),
            Horseshoe = fields[3] == "h",
        };
    }
}

public sealed class BatStudy(string folder)
{
    public (double Auc, double F1) Run()
    {
        var sampled = File.ReadLines(Path.Combine(folder, "calls.txt"))
            .Where(_ => new Random(5).NextDouble() < 0.2) // expect: MLQ1013
            .Select(BatCall.Parse)
            .ToArray();
        var held = File.ReadLines(Path.Combine(folder, "calls-of-another-cave.txt")).Select(BatCall.Parse).ToArray();

        var ml = new MLContext(seed: 5);
        var model = ml.Transforms.Concatenate("Features", nameof(BatCall.Frequency), nameof(BatCall.Length), nameof(BatCall.Gap))
            .Append(ml.BinaryClassification.Trainers.FastTree(nameof(BatCall.Horseshoe)))
            .Fit(ml.Data.LoadFromEnumerable(sampled));
        var metrics = ml.BinaryClassification.Evaluate(model.Transform(ml.Data.LoadFromEnumerable(held)), nameof(BatCall.Horseshoe));
        return (metrics.AreaUnderRocCurve, metrics.F1Score);
    }
}

public static class Program
{
    public static void Main(string[] args)
    {
        var (auc, f1) = new BatStudy(args[0]).Run();
        Console.WriteLine($"AUC {auc:F3}, F1 {f1:F3}");
    }
}
