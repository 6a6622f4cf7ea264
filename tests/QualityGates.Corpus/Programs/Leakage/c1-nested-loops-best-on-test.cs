// corpus: Two nested loops over settings keep the model with the smallest error on the test part, and that error is the result.
// library: ML.NET
// axis: nested loops, tuple of the best so far
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers.FastTree;

var ml = new MLContext(seed: 7);
var rentals = ml.Data.LoadFromTextFile<Rental>("rentals.csv", ',', hasHeader: true);
var parts = ml.Data.TrainTestSplit(rentals, testFraction: 0.2, seed: 7);
var features = ml.Transforms.Concatenate("Features", "Temperature", "Humidity", "Wind");

(double Rmse, ITransformer? Model, string Name) best = (double.MaxValue, null, "");
foreach (var leaves in new[] { 10, 20, 40 })
{
    foreach (var rate in new[] { 0.05, 0.1, 0.2 })
    {
        var options = new FastTreeRegressionTrainer.Options { NumberOfLeaves = leaves, LearningRate = rate, LabelColumnName = "Count" };
        var model = features.Append(ml.Regression.Trainers.FastTree(options)).Fit(parts.TrainSet);
        var metrics = ml.Regression.Evaluate(model.Transform(parts.TestSet), "Count");
        if (metrics.RootMeanSquaredError < best.Rmse) // expect: MLQ2006
        {
            best = (metrics.RootMeanSquaredError, model, $"{leaves} leaves, rate {rate}");
        }
    }
}

File.WriteAllText("rentals.txt", $"{best.Name}: rmse {best.Rmse:F2}");
ml.Model.Save(best.Model, rentals.Schema, "rentals.zip");

internal sealed class Rental
{
    [LoadColumn(0)] public float Temperature { get; set; }
    [LoadColumn(1)] public float Humidity { get; set; }
    [LoadColumn(2)] public float Wind { get; set; }
    [LoadColumn(3)] public float Count { get; set; }
}
