// corpus: The pace of a courier is computed from the minutes of the same tour and then offered as a feature to a model of the minutes.
// library: ML.NET
// axis: console, json
using System.Text.Json;
using Microsoft.ML;

var folder = args.Length > 0 ? args[0] : AppContext.BaseDirectory;
var tours = JsonSerializer.Deserialize<List<Tour>>(File.ReadAllText(Path.Combine(folder, "tours.json"))) ?? [];
foreach (var tour in tours)
{
    tour.Pace = tour.Minutes / tour.Kilometres;
    tour.Density = tour.Stops / tour.Kilometres;
}

var ml = new MLContext(seed: 6);
var rows = ml.Data.LoadFromEnumerable(tours);
var parts = ml.Data.TrainTestSplit(rows, testFraction: 0.2, seed: 6);

string[] inputs = [nameof(Tour.Stops), nameof(Tour.Kilometres), nameof(Tour.Density), nameof(Tour.Pace)];
var pipeline = ml.Transforms.Concatenate("Features", inputs) // expect: MLQ2008
    .Append(ml.Regression.Trainers.FastTree(nameof(Tour.Minutes)));
var model = pipeline.Fit(parts.TrainSet);
var metrics = ml.Regression.Evaluate(model.Transform(parts.TestSet), nameof(Tour.Minutes));

ml.Model.Save(model, rows.Schema, Path.Combine(folder, "tours.zip"));
var report = new { metrics.MeanAbsoluteError, metrics.RSquared };
File.WriteAllText(Path.Combine(folder, "tours-metrics.json"), JsonSerializer.Serialize(report));

internal sealed class Tour
{
    public float Stops { get; set; }

    public float Kilometres { get; set; }

    public float Minutes { get; set; }

    public float Pace { get; set; }

    public float Density { get; set; }
}
