// corpus: Without seed, but nothing draws from the context: trees have their own constant seed, the split falls back to one.
// library: ML.NET
// axis: top-level program, deterministic trainer
// scores: MLQ1006 MLQ4010
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers.FastTree;

var ml = new MLContext();
var data = ml.Data.LoadFromTextFile<Bike>(args.Length > 0 ? args[0] : "bikes.csv", separatorChar: ',', hasHeader: true);
var (train, test) = Split(data);

var trainer = ml.Regression.Trainers.FastTree(new FastTreeRegressionTrainer.Options
{
    LabelColumnName = nameof(Bike.Count),
    FeatureColumnName = "Features",
    NumberOfTrees = 200,
});
var pipeline = ml.Transforms.Concatenate("Features", nameof(Bike.Temperature), nameof(Bike.Humidity), nameof(Bike.Wind)).Append(trainer);
var model = pipeline.Fit(train);
var metrics = ml.Regression.Evaluate(model.Transform(test), nameof(Bike.Count));
Console.WriteLine($"RMSE {metrics.RootMeanSquaredError:F2}, R2 {metrics.RSquared:F3}");

(IDataView Train, IDataView Test) Split(IDataView rows)
{
    var parts = ml.Data.TrainTestSplit(rows, 0.25);
    return (parts.TrainSet, parts.TestSet);
}

internal sealed class Bike
{
    [LoadColumn(0)] public float Temperature { get; set; }
    [LoadColumn(1)] public float Humidity { get; set; }
    [LoadColumn(2)] public float Wind { get; set; }
    [LoadColumn(3)] public float Count { get; set; }
}
