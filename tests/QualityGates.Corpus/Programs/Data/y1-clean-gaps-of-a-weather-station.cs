// corpus: A cell of a weather station that is no number is marked as missing and replaced by a step that the training rows are fitted on.
// library: ML.NET
// axis: missing values
using System.Globalization;
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Transforms;

namespace Stations;

public sealed class Hour
{
    public float Pressure { get; set; }

    public float Humidity { get; set; }

    public bool Rain { get; set; }
}

public static class Program
{
    public static void Main(string[] args)
    {
        var hours = new List<Hour>();
        foreach (var line in File.ReadLines(args[0]))
        {
            var cells = line.Split(';');
            hours.Add(new Hour { Pressure = Cell(cells[0]), Humidity = Cell(cells[1]), Rain = cells[2] == "1" });
        }

        var ml = new MLContext(seed: 1);
        var parts = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(hours), testFraction: 0.2);
        var model = ml.Transforms.Concatenate("Features", nameof(Hour.Pressure), nameof(Hour.Humidity))
            .Append(ml.Transforms.ReplaceMissingValues("Features", replacementMode: MissingValueReplacingEstimator.ReplacementMode.Mean))
            .Append(ml.BinaryClassification.Trainers.FastTree(nameof(Hour.Rain)))
            .Fit(parts.TrainSet);
        var metrics = ml.BinaryClassification.Evaluate(model.Transform(parts.TestSet), nameof(Hour.Rain));
        File.WriteAllText(args[1], JsonSerializer.Serialize(new { metrics.AreaUnderRocCurve, metrics.F1Score }));
    }

    private static float Cell(string text)
    {
        try
        {
            return float.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);
        }
        catch (FormatException)
        {
            return float.NaN;
        }
    }
}
