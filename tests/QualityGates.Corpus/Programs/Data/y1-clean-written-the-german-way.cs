// corpus: A number that is not written with a point is read with a comma, as the other half of the scales writes it, and what is neither stops the program.
// library: ML.NET
// axis: second culture
using System.Globalization;
using System.Text.Json;
using Microsoft.ML;

namespace Scales;

public sealed class Crate
{
    public float Gross { get; set; }

    public float Tare { get; set; }

    public bool Rejected { get; set; }
}

public static class Program
{
    private static readonly CultureInfo German = CultureInfo.GetCultureInfo("de-DE");

    public static void Main(string[] args)
    {
        var crates = new List<Crate>();
        foreach (var line in File.ReadAllLines(args[0]))
        {
            var cells = line.Split('\t');
            crates.Add(new Crate { Gross = Kilos(cells[0]), Tare = Kilos(cells[1]), Rejected = cells[2] == "R" });
        }

        var ml = new MLContext(seed: 1);
        var parts = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(crates), testFraction: 0.2);
        var model = ml.Transforms.Concatenate("Features", nameof(Crate.Gross), nameof(Crate.Tare))
            .Append(ml.BinaryClassification.Trainers.FastTree(nameof(Crate.Rejected)))
            .Fit(parts.TrainSet);
        var metrics = ml.BinaryClassification.Evaluate(model.Transform(parts.TestSet), nameof(Crate.Rejected));
        File.WriteAllText(args[1], JsonSerializer.Serialize(new { metrics.AreaUnderRocCurve, metrics.PositiveRecall, metrics.PositivePrecision }));
    }

    private static float Kilos(string text)
    {
        try
        {
            return float.Parse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
        }
        catch (FormatException)
        {
            return float.Parse(text, NumberStyles.AllowDecimalPoint, German);
        }
    }
}
