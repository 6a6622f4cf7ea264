// corpus: One model of unloading times is scored for each depot of the test part, to name the depot it does worst for; no model is chosen.
// library: ML.NET
// axis: groups of a query
using System.Globalization;
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 40);
var unloadings = File.ReadLines(args[0])
    .Skip(1)
    .Select(line => line.Split(','))
    .Select(cells => new Unloading
    {
        Depot = cells[0],
        Pallets = float.Parse(cells[1], CultureInfo.InvariantCulture),
        Crew = float.Parse(cells[2], CultureInfo.InvariantCulture),
        Minutes = float.Parse(cells[3], CultureInfo.InvariantCulture),
    })
    .ToList();
var parts = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(unloadings), testFraction: 0.3);
var model = ml.Transforms.Concatenate("Features", nameof(Unloading.Pallets), nameof(Unloading.Crew))
    .Append(ml.Regression.Trainers.FastTree(nameof(Unloading.Minutes)))
    .Fit(parts.TrainSet);

var depots = ml.Data.CreateEnumerable<Unloading>(parts.TestSet, reuseRowObject: false)
    .GroupBy(unloading => unloading.Depot)
    .Select(group => new DepotScore(group.Key, group.Count(), Score(group.ToList())))
    .ToList();
var worst = depots.MaxBy(depot => depot.Metrics.MeanAbsoluteError)!;
Console.WriteLine($"{worst.Depot}: {worst.Metrics.MeanAbsoluteError:F1} minutes over {worst.Rows} unloadings");
File.WriteAllText(Path.Combine(AppContext.BaseDirectory, "depots.json"), JsonSerializer.Serialize(depots));

RegressionMetrics Score(List<Unloading> rows) =>
    ml.Regression.Evaluate(model.Transform(ml.Data.LoadFromEnumerable(rows)), nameof(Unloading.Minutes));

internal sealed record DepotScore(string Depot, int Rows, RegressionMetrics Metrics);

internal sealed class Unloading
{
    public string Depot { get; set; } = "";

    public float Pallets { get; set; }

    public float Crew { get; set; }

    public float Minutes { get; set; }
}
