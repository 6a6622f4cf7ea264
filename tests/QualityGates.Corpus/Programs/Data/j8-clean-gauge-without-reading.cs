// corpus: A gauge that gives no number is marked as missing and replaced by a step of the pipeline, so nothing is hidden from the model.
// library: ML.NET
// axis: extension method, expression bodies
using System.Globalization;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace RiverGauges;

public sealed class Gauge
{
    public float Level { get; set; }

    public float Rain { get; set; }

    public float Snow { get; set; }

    public bool Flood { get; set; }
}

internal static class Cells
{
    public static float AsReading(this string cell)
    {
        try
        {
            return float.Parse(cell, NumberStyles.Float, CultureInfo.InvariantCulture);
        }
        catch (FormatException)
        {
            return float.NaN;
        }
    }

    public static float AsSnow(this string cell) =>
        float.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out var snow) ? snow : float.NaN;
}

public sealed class FloodWarning(MLContext ml, string path)
{
    public CalibratedBinaryClassificationMetrics Measure()
    {
        var gauges = File.ReadLines(path).Skip(1).Select(line => line.Split(',')).Select(Read).ToList();
        var parts = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(gauges), testFraction: 0.2);
        var model = ml.Transforms.Concatenate("Readings", nameof(Gauge.Level), nameof(Gauge.Rain), nameof(Gauge.Snow))
            .Append(ml.Transforms.ReplaceMissingValues("Features", "Readings"))
            .Append(ml.BinaryClassification.Trainers.FastTree(nameof(Gauge.Flood)))
            .Fit(parts.TrainSet);
        return ml.BinaryClassification.Evaluate(model.Transform(parts.TestSet), nameof(Gauge.Flood));
    }

    private static Gauge Read(string[] cells) => new()
    {
        Level = cells[0].AsReading(),
        Rain = cells[1].AsReading(),
        Snow = cells[2].AsSnow(),
        Flood = cells[3] == "1",
    };
}
