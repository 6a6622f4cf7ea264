// corpus: Label and score have other names by the time they are evaluated, and both are there: a copy of the label, a renamed score.
// library: ML.NET
// axis: options object, helper
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers.FastTree;

var ml = new MLContext(seed: 61);
var rows = ml.Data.LoadFromTextFile<Sale>("sales.csv", separatorChar: ',', hasHeader: true);
var parts = ml.Data.TrainTestSplit(rows, testFraction: 0.2);
var options = new FastTreeRegressionTrainer.Options { LabelColumnName = "Target", FeatureColumnName = "Inputs", NumberOfTrees = 120 };
var pipeline = ml.Transforms.CopyColumns("Target", nameof(Sale.Revenue))
    .Append(ml.Transforms.Concatenate("Inputs", nameof(Sale.Shops), nameof(Sale.Spent)))
    .Append(ml.Regression.Trainers.FastTree(options))
    .Append(ml.Transforms.CopyColumns("Forecast", "Score"));
var metrics = Measure(pipeline.Fit(parts.TrainSet));
File.WriteAllText("sales.json", JsonSerializer.Serialize(new { metrics.MeanAbsoluteError, metrics.RootMeanSquaredError, metrics.RSquared }));

RegressionMetrics Measure(ITransformer model) => ml.Regression.Evaluate(model.Transform(parts.TestSet), labelColumnName: nameof(Sale.Revenue), scoreColumnName: "Forecast");

public sealed class Sale
{
    [LoadColumn(0)]
    public float Shops { get; set; }

    [LoadColumn(1)]
    public float Spent { get; set; }

    [LoadColumn(2)]
    public float Revenue { get; set; }
}
