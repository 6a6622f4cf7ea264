// corpus: All readings of a pump go to the same part, which the hash code of a record key with the name of the site decides.
// library: ML.NET
// axis: record struct as key
using System.Globalization;
using System.Text.Json;
using Microsoft.ML;

namespace Pumps;

public readonly record struct PumpKey(string Site, int Unit);

public sealed class Reading
{
    public float Vibration { get; set; }

    public float Temperature { get; set; }

    public float Pressure { get; set; }

    public bool Label { get; set; }
}

public static class PumpSplit
{
    public static ILookup<bool, Reading> ByPump(IEnumerable<(PumpKey Key, Reading Reading)> rows, uint percentForTest)
        => rows.ToLookup(row => Bucket(row.Key) < percentForTest, row => row.Reading);

    private static uint Bucket(PumpKey key)
    {
        var code = (uint)key.GetHashCode(); // expect: MLQ1009
        return code % 100;
    }
}

public static class Program
{
    public static void Main(string[] args)
    {
        var rows = File.ReadLines(args[0]).Skip(1).Select(line => line.Split(',')).Select(cells => (
            new PumpKey(cells[0], int.Parse(cells[1], CultureInfo.InvariantCulture)),
            new Reading
            {
                Vibration = float.Parse(cells[2], CultureInfo.InvariantCulture),
                Temperature = float.Parse(cells[3], CultureInfo.InvariantCulture),
                Pressure = float.Parse(cells[4], CultureInfo.InvariantCulture),
                Label = cells[5] == "failed",
            }));
        var parts = PumpSplit.ByPump(rows, percentForTest: 20);

        var ml = new MLContext(seed: 12);
        var model = ml.Transforms.Concatenate("Features", "Vibration", "Temperature", "Pressure")
            .Append(ml.BinaryClassification.Trainers.FastForest(numberOfTrees: 90))
            .Fit(ml.Data.LoadFromEnumerable(parts[false]));
        var metrics = ml.BinaryClassification.EvaluateNonCalibrated(model.Transform(ml.Data.LoadFromEnumerable(parts[true])));
        File.WriteAllText(args[1], JsonSerializer.Serialize(new { metrics.F1Score, metrics.PositiveRecall, metrics.AreaUnderRocCurve }));
    }
}
