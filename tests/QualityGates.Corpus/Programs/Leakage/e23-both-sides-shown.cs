// corpus: Train and test figures stand side by side to show overfitting, and the model is refitted on everything before it is kept.
// library: ML.NET
// axis: local function, tuple
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 4);
var all = ml.Data.LoadFromTextFile<Boat>("boats.csv", ',', hasHeader: true);
var parts = ml.Data.TrainTestSplit(all, 0.2);
var pipeline = ml.Transforms.Concatenate("Features", "Length", "Beam", "Year").Append(ml.Regression.Trainers.FastTree("Price"));
var model = pipeline.Fit(parts.TrainSet);
foreach (var (name, view) in new[] { ("train", parts.TrainSet), ("test", parts.TestSet) })
{
    var m = Score(view);
    File.AppendAllText("report.csv", FormattableString.Invariant($"{name},{m.RSquared},{m.MeanAbsoluteError}\n"));
}

var final = pipeline.Fit(all);
ml.Model.Save(final, all.Schema, "boats.zip");

RegressionMetrics Score(IDataView view) => ml.Regression.Evaluate(model.Transform(view), "Price");

public sealed class Boat
{
    [LoadColumn(0)] public float Length { get; set; }
    [LoadColumn(1)] public float Beam { get; set; }
    [LoadColumn(2)] public float Year { get; set; }
    [LoadColumn(3)] public float Price { get; set; }
}
