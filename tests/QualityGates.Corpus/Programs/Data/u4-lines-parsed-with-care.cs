// corpus: Lines that cannot be read are counted and reported, not lost; the trees are trained on the rest and judged by rows kept apart.
// library: ML.NET
// axis: own reader, right
using System.Globalization;
using Microsoft.ML;

namespace Quarry;

public sealed record Blast(float Depth, float Charge, float Vibration);

public static class Program
{
    public static int Main(string[] args)
    {
        var blasts = new List<Blast>();
        var faults = new List<string>();
        foreach (var line in File.ReadLines(args[0]).Skip(1))
        {
            var fields = line.Split(';');
            if (fields.Length == 3
                && float.TryParse(fields[0], NumberStyles.Float, CultureInfo.InvariantCulture, out var depth)
                && float.TryParse(fields[1], NumberStyles.Float, CultureInfo.InvariantCulture, out var charge)
                && float.TryParse(fields[2], NumberStyles.Float, CultureInfo.InvariantCulture, out var vibration))
            {
                blasts.Add(new Blast(depth, charge, vibration));
            }
            else
            {
                faults.Add(line);
            }
        }

        if (faults.Count > 0)
        {
            Console.Error.WriteLine($"{faults.Count} lines cannot be read, the first is '{faults[0]}'.");
            return 1;
        }

        var ml = new MLContext(seed: 6);
        var split = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(blasts), testFraction: 0.2);
        var model = ml.Transforms.Concatenate("Features", nameof(Blast.Depth), nameof(Blast.Charge))
            .Append(ml.Regression.Trainers.FastForest(labelColumnName: nameof(Blast.Vibration)))
            .Fit(split.TrainSet);
        var metrics = ml.Regression.Evaluate(model.Transform(split.TestSet), labelColumnName: nameof(Blast.Vibration));
        using var report = new StreamWriter("vibration.csv");
        report.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{metrics.RootMeanSquaredError},{metrics.MeanAbsoluteError}"));
        return 0;
    }
}
