// corpus: A run gets a folder with a new Guid in its name, its rows an identifier, and a row to show is picked at random.
// library: ML.NET
// axis: console, identifiers
using Microsoft.ML;

var run = Path.Combine("runs", Guid.NewGuid().ToString("N"));
Directory.CreateDirectory(run);

var ml = new MLContext(seed: 3);
var rows = ml.Data.LoadFromTextFile<Parcel>("parcels.tsv", hasHeader: true);
var split = ml.Data.TrainTestSplit(rows, testFraction: 0.25, seed: 3);
var model = ml.Transforms.Concatenate("Features", "Weight", "Distance")
    .Append(ml.Regression.Trainers.LbfgsPoissonRegression("Days"))
    .Fit(split.TrainSet);
var predictions = model.Transform(split.TestSet);
var metrics = ml.Regression.Evaluate(predictions, "Days");
var report = new { Id = Guid.NewGuid(), metrics.MeanAbsoluteError, metrics.RSquared };
File.WriteAllText(Path.Combine(run, "metrics.json"), System.Text.Json.JsonSerializer.Serialize(report));

var shown = ml.Data.CreateEnumerable<Forecast>(predictions, reuseRowObject: false).ToList();
var one = shown[new Random().Next(shown.Count)];
Console.WriteLine($"for example {one.Score:F1} days, and it took {one.Days:F0}");
ml.Model.Save(model, rows.Schema, Path.Combine(run, "days.zip"));

internal sealed class Parcel
{
    [Microsoft.ML.Data.LoadColumn(0)] public float Weight { get; set; }

    [Microsoft.ML.Data.LoadColumn(1)] public float Distance { get; set; }

    [Microsoft.ML.Data.LoadColumn(2)] public float Days { get; set; }
}

internal sealed class Forecast
{
    public float Days { get; set; }

    public float Score { get; set; }
}
