// corpus: What is no number becomes NaN, which a step of the pipeline replaces; a date that does not matter is discarded on purpose.
// library: ML.NET
// axis: helper, NaN
using System.Globalization;
using Microsoft.ML;

namespace Snow;

public sealed class Slope
{
    public float Depth { get; set; }

    public float Wind { get; set; }

    public float Month { get; set; }

    public bool Avalanche { get; set; }
}

public static class SlopeReader
{
    public static IReadOnlyList<Slope> Read(TextReader text)
    {
        var slopes = new List<Slope>();
        while (text.ReadLine() is { } line)
        {
            var cells = line.Split(',');
            _ = DateTime.TryParse(cells[2], CultureInfo.InvariantCulture, DateTimeStyles.None, out var day);
            slopes.Add(new Slope
            {
                Depth = OrMissing(cells[0]),
                Wind = OrMissing(cells[1]),
                Month = day.Month,
                Avalanche = cells[3] == "yes",
            });
        }

        return slopes;
    }

    public static double Score(MLContext ml, string path)
    {
        using var text = File.OpenText(path);
        var parts = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(Read(text)), 0.2);
        var model = ml.Transforms.Concatenate("Features", "Depth", "Wind", "Month")
            .Append(ml.Transforms.ReplaceMissingValues("Features"))
            .Append(ml.BinaryClassification.Trainers.FastForest("Avalanche"))
            .Fit(parts.TrainSet);
        return ml.BinaryClassification.EvaluateNonCalibrated(model.Transform(parts.TestSet), "Avalanche").F1Score;
    }

    private static float OrMissing(string cell)
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
}
