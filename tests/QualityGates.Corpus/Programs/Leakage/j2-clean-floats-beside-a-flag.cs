// corpus: Every number of the row class becomes a feature by reflection; the label is a flag and so cannot be one of them.
// library: ML.NET
// axis: static helper
using System.Text.Json;
using Microsoft.ML;

var ml = new MLContext(seed: 9);
var bottles = JsonSerializer.Deserialize<List<Bottle>>(File.ReadAllText(args[0])) ?? [];
var (train, test) = Halves.Cut(bottles, share: 0.8);
var model = ml.Transforms.Concatenate("Features", Numbers.Of<Bottle>())
    .Append(ml.BinaryClassification.Trainers.FastForest(labelColumnName: nameof(Bottle.Cork)))
    .Fit(ml.Data.LoadFromEnumerable(train));
var metrics = ml.BinaryClassification.EvaluateNonCalibrated(
    model.Transform(ml.Data.LoadFromEnumerable(test)),
    labelColumnName: nameof(Bottle.Cork));
File.WriteAllText(
    Path.Combine(AppContext.BaseDirectory, "bottles.json"),
    JsonSerializer.Serialize(new { metrics.F1Score, metrics.AreaUnderRocCurve }));

internal static class Numbers
{
    public static string[] Of<TRow>() => typeof(TRow)
        .GetProperties()
        .Where(property => property.PropertyType == typeof(float))
        .Select(property => property.Name)
        .ToArray();
}

internal static class Halves
{
    public static (List<TRow> Train, List<TRow> Test) Cut<TRow>(List<TRow> rows, double share)
    {
        var at = (int)(rows.Count * share);
        return (rows[..at], rows[at..]);
    }
}

internal sealed class Bottle
{
    public string Cellar { get; set; } = "";

    public float Tannin { get; set; }

    public float Sulphite { get; set; }

    public float Oxygen { get; set; }

    public bool Cork { get; set; }
}
