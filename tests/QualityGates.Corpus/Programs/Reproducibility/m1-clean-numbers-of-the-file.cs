// corpus: Every number of a file is read and written with the invariant culture, by providers, handlers and spans; the screen keeps the user's.
// library: ML.NET
// axis: span parsing, string.Create, constant provider
using System.Globalization;
using Microsoft.ML;

var culture = CultureInfo.InvariantCulture;
var ml = new MLContext(seed: 4);
var rows = File.ReadLines("soil.csv").Skip(1).Select(Soil.Parse).ToList();
var parts = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(rows), 0.2);
var model = ml.Transforms.Concatenate("Features", nameof(Soil.Acid), nameof(Soil.Lime))
    .Append(ml.Regression.Trainers.FastTree(nameof(Soil.Crop)))
    .Fit(parts.TrainSet);
var metrics = ml.Regression.Evaluate(model.Transform(parts.TestSet), nameof(Soil.Crop));
Console.WriteLine($"mean absolute error {metrics.MeanAbsoluteError:F2}, R squared {metrics.RSquared:F2}");
File.WriteAllText("soil.txt", string.Create(culture, $"{metrics.MeanAbsoluteError} {metrics.RSquared}"));

using var writer = new StreamWriter("predictions.csv");
foreach (var guess in ml.Data.CreateEnumerable<Guess>(model.Transform(parts.TestSet), reuseRowObject: true))
{
    writer.WriteLine(string.Join(';', guess.Crop.ToString(culture), guess.Score.ToString("R", culture)));
}

internal sealed class Soil
{
    public float Acid { get; set; }

    public float Lime { get; set; }

    public float Crop { get; set; }

    public static Soil Parse(string line)
    {
        var rest = line.AsSpan();
        return new Soil { Acid = Next(ref rest), Lime = Next(ref rest), Crop = Next(ref rest) };
    }

    private static float Next(ref ReadOnlySpan<char> rest)
    {
        var comma = rest.IndexOf(',');
        var cell = comma < 0 ? rest : rest[..comma];
        rest = comma < 0 ? default : rest[(comma + 1)..];
        return float.Parse(cell, NumberStyles.Float, CultureInfo.InvariantCulture);
    }
}

internal sealed class Guess
{
    public float Crop { get; set; }

    public float Score { get; set; }
}
