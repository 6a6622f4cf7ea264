// corpus: Of each patient the last visit is kept for the test, and all visits before it are what the trees learn from.
// library: ML.NET
// axis: LINQ, groups and ranges
using System.Globalization;
using System.Text.Json;
using Microsoft.ML;

var ml = new MLContext(seed: 26);
var patients = File.ReadLines(args[0])
    .Skip(1)
    .Select(Visit.Parse)
    .GroupBy(visit => visit.Patient)
    .Select(visits => visits.OrderBy(visit => visit.Count).ToArray())
    .Where(visits => visits.Length > 2)
    .ToList();

var earlier = ml.Data.LoadFromEnumerable(patients.SelectMany(visits => visits[..^1]).ToList());
var latest = ml.Data.LoadFromEnumerable(patients.SelectMany(visits => visits[^1..]).ToList());

var pipeline = ml.Transforms.Concatenate("Features", nameof(Visit.Count), nameof(Visit.Weight), nameof(Visit.Dose))
    .Append(ml.Regression.Trainers.FastForest(nameof(Visit.Pressure), numberOfTrees: 150));
var metrics = ml.Regression.Evaluate(pipeline.Fit(earlier).Transform(latest), nameof(Visit.Pressure));
File.WriteAllText(args[1], JsonSerializer.Serialize(new { metrics.MeanAbsoluteError, metrics.RootMeanSquaredError, patients = patients.Count }));
Console.WriteLine($"{metrics.MeanAbsoluteError:F1} mmHg off");

internal sealed class Visit
{
    public string Patient { get; set; } = "";

    public float Count { get; set; }

    public float Weight { get; set; }

    public float Dose { get; set; }

    public float Pressure { get; set; }

    public static Visit Parse(string line)
    {
        var cells = line.Split(';');
        return new Visit
        {
            Patient = cells[0],
            Count = Number(cells[1]),
            Weight = Number(cells[2]),
            Dose = Number(cells[3]),
            Pressure = Number(cells[4]),
        };
    }

    private static float Number(string cell) => float.Parse(cell, CultureInfo.InvariantCulture);
}
