// corpus: Whether a number could be read decides what becomes of the row: in a condition, in a choice of values, or in a flag that is a feature.
// library: ML.NET
// axis: forms of TryParse
using System.Globalization;
using System.Text.Json;
using Microsoft.ML;

namespace Bridges;

public sealed class Bridge
{
    public float Span { get; set; }

    public float Load { get; set; }

    public float AgeIsKnown { get; set; }

    public float Age { get; set; }

    public bool Repair { get; set; }
}

public static class Program
{
    private static readonly CultureInfo Culture = CultureInfo.InvariantCulture;

    public static void Main(string[] args)
    {
        var refused = new List<string>();
        var bridges = new List<Bridge>();
        foreach (var line in File.ReadLines(args[0]))
        {
            var cells = line.Split(',');
            var fine = float.TryParse(cells[0], NumberStyles.Float, Culture, out var span);
            fine &= float.TryParse(cells[1], NumberStyles.Float, Culture, out var load);
            if (!fine)
            {
                refused.Add(line);
                continue;
            }

            var known = float.TryParse(cells[2], NumberStyles.Float, Culture, out var age);
            bridges.Add(new Bridge
            {
                Span = span,
                Load = load,
                AgeIsKnown = known ? 1f : 0f,
                Age = age,
                Repair = bool.TryParse(cells[3], out var repair) ? repair : throw new InvalidDataException(line),
            });
        }

        File.WriteAllLines("refused.txt", refused);
        var ml = new MLContext(seed: 1);
        var parts = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(bridges), testFraction: 0.2);
        var model = ml.Transforms.Concatenate("Features", nameof(Bridge.Span), nameof(Bridge.Load), nameof(Bridge.AgeIsKnown), nameof(Bridge.Age))
            .Append(ml.BinaryClassification.Trainers.FastTree(nameof(Bridge.Repair)))
            .Fit(parts.TrainSet);
        var metrics = ml.BinaryClassification.Evaluate(model.Transform(parts.TestSet), nameof(Bridge.Repair));
        File.WriteAllText("bridges.json", JsonSerializer.Serialize(new { metrics.AreaUnderRocCurve, metrics.F1Score, refused.Count }));
    }
}
