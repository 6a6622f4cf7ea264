// corpus: Three trainers are compared on the test rows in a table that goes to a file; nothing is chosen by it.
// library: ML.NET
// axis: dictionary, loop
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 21);
var split = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Rental>("rentals.csv", ',', hasHeader: true), 0.2);
var trainers = new Dictionary<string, IEstimator<ITransformer>>
{
    ["sdca"] = ml.Regression.Trainers.Sdca("Count"),
    ["tree"] = ml.Regression.Trainers.FastTree("Count"),
    ["poisson"] = ml.Regression.Trainers.LbfgsPoissonRegression("Count"),
};
using var table = new StreamWriter("comparison.csv");
foreach (var (name, trainer) in trainers)
{
    var model = ml.Transforms.Concatenate("Raw", "Temperature", "Humidity").Append(ml.Transforms.NormalizeMinMax("Features", "Raw")).Append(trainer).Fit(split.TrainSet);
    var metrics = ml.Regression.Evaluate(model.Transform(split.TestSet), "Count");
    table.WriteLine(FormattableString.Invariant($"{name},{metrics.RootMeanSquaredError},{metrics.RSquared}"));
}

public sealed class Rental
{
    [LoadColumn(0)] public float Temperature { get; set; }
    [LoadColumn(1)] public float Humidity { get; set; }
    [LoadColumn(2)] public float Count { get; set; }
}
