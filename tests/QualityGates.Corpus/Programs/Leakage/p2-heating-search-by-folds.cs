// corpus: Settings are ranked by the mean of folds of the train part; the winner is fitted once more and measured on the test part.
// library: ML.NET
// axis: candidates in a dictionary, functions, MaxBy
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 19);
var houses = ml.Data.LoadFromTextFile<Heating>("heating.csv", separatorChar: ',', hasHeader: true);
var split = ml.Data.TrainTestSplit(houses, testFraction: 0.2);
var features = ml.Transforms.Concatenate("Features", "Surface", "Glass", "Height").Append(ml.Transforms.NormalizeMeanVariance("Features"));

var candidates = new Dictionary<string, Func<IEstimator<ITransformer>>>
{
    ["least squares"] = () => ml.Regression.Trainers.Ols("Load"),
    ["boosted trees"] = () => ml.Regression.Trainers.FastTree("Load"),
    ["forest"] = () => ml.Regression.Trainers.FastForest("Load"),
};

var winner = candidates.MaxBy(candidate => ml.Regression
    .CrossValidate(split.TrainSet, features.Append(candidate.Value()), numberOfFolds: 5, labelColumnName: "Load")
    .Average(fold => fold.Metrics.RSquared));
var model = features.Append(winner.Value()).Fit(split.TrainSet);
var metrics = ml.Regression.Evaluate(model.Transform(split.TestSet), labelColumnName: "Load");
Console.WriteLine($"{winner.Key}: R2 {metrics.RSquared:F3}, MAE {metrics.MeanAbsoluteError:F2}");
ml.Model.Save(model, houses.Schema, "heating.zip");

internal sealed class Heating
{
    [LoadColumn(0)] public float Surface { get; set; }
    [LoadColumn(1)] public float Glass { get; set; }
    [LoadColumn(2)] public float Height { get; set; }
    [LoadColumn(3)] public float Load { get; set; }
}
