// corpus: A record that cannot be read is null, whoever reads the file counts these, and an empty cell is not a number but missing.
// library: ML.NET
// axis: null for bad rows, missing values
using System.Globalization;
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Transforms;

namespace Bridges;

public sealed class Bridge
{
    public float Span { get; set; }
    public float Age { get; set; }
    public float Load { get; set; }
    public bool Closed { get; set; }
}

public static class BridgeFile
{
    public static IReadOnlyList<Bridge> Read(string path, TextWriter log)
    {
        var records = File.ReadLines(path).Select(Try).ToList();
        var lost = records.Count(record => record is null);
        if (lost > 0)
        {
            log.WriteLine($"{lost} of {records.Count} bridges cannot be read");
        }

        return records.OfType<Bridge>().ToList();
    }

    private static Bridge? Try(string line)
    {
        try
        {
            var cells = line.Split(';');
            return new Bridge { Span = Cell(cells[0]), Age = Cell(cells[1]), Load = Cell(cells[2]), Closed = cells[3] is "yes" };
        }
        catch (IndexOutOfRangeException)
        {
            return null;
        }
    }

    private static float Cell(string text) =>
        float.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) ? value : float.NaN;
}

public static class Program
{
    public static void Main(string[] args)
    {
        var ml = new MLContext(seed: 1);
        var parts = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(BridgeFile.Read(args[0], Console.Error)), testFraction: 0.3);
        var model = ml.Transforms.Concatenate("Features", nameof(Bridge.Span), nameof(Bridge.Age), nameof(Bridge.Load))
            .Append(ml.Transforms.ReplaceMissingValues("Features", replacementMode: MissingValueReplacingEstimator.ReplacementMode.Mean))
            .Append(ml.BinaryClassification.Trainers.FastTree(nameof(Bridge.Closed)))
            .Fit(parts.TrainSet);
        var metrics = ml.BinaryClassification.Evaluate(model.Transform(parts.TestSet), nameof(Bridge.Closed));
        File.WriteAllText(args[1], JsonSerializer.Serialize(new { metrics.F1Score, metrics.PositiveRecall }));
    }
}
