// corpus: The iterator opens its file in each pass and makes its seeded generator there, so every pass gives the same rows.
// library: ML.NET
// axis: iterator, streaming
using System.Globalization;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Meters;

public sealed class Hour
{
    public float Before { get; set; }
    public float Outside { get; set; }
    public float Weekend { get; set; }
    public float Used { get; set; }
}

public sealed class MeterFile(string path, double keep, int seed)
{
    public IEnumerable<Hour> Hours()
    {
        var random = new Random(seed);
        using var reader = new StreamReader(path);
        reader.ReadLine();
        while (reader.ReadLine() is { } line)
        {
            if (random.NextDouble() >= keep)
            {
                continue;
            }

            var cells = line.Split(';');
            yield return new Hour
            {
                Before = Number(cells[0]),
                Outside = Number(cells[1]),
                Weekend = cells[2] == "1" ? 1 : 0,
                Used = Number(cells[3]),
            };
        }
    }

    private static float Number(string cell) => float.Parse(cell, CultureInfo.InvariantCulture);
}

public sealed class MeterStudy(MLContext ml)
{
    public RegressionMetrics Run(MeterFile file)
    {
        var rows = ml.Data.LoadFromEnumerable(file.Hours());
        var parts = ml.Data.TrainTestSplit(rows, testFraction: 0.1);
        var model = ml.Transforms.Concatenate("Features", nameof(Hour.Before), nameof(Hour.Outside), nameof(Hour.Weekend))
            .Append(ml.Regression.Trainers.FastTreeTweedie(nameof(Hour.Used)))
            .Fit(parts.TrainSet);
        return ml.Regression.Evaluate(model.Transform(parts.TestSet), nameof(Hour.Used));
    }
}

public static class Program
{
    public static int Main(string[] args)
    {
        var metrics = new MeterStudy(new MLContext(seed: 7)).Run(new MeterFile(args[0], keep: 0.1, seed: 70));
        Console.WriteLine($"mean miss {metrics.MeanAbsoluteError:F1} Wh, root {metrics.RootMeanSquaredError:F1} Wh");
        return metrics.MeanAbsoluteError < 150 ? 0 : 1;
    }
}
