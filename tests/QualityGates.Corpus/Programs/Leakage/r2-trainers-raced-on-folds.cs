// corpus: The race is decided by folds of the training part; the winner learns from all of it and meets the holdout once.
// library: ML.NET
// axis: dictionary of factories, LINQ
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var data = ml.Data.LoadFromTextFile<House>("houses.csv", ',', hasHeader: true);
var parts = ml.Data.TrainTestSplit(data, 0.2);
var candidates = new Dictionary<string, Func<IEstimator<ITransformer>>>
{
    ["tree"] = () => ml.Regression.Trainers.FastTree("Price"),
    ["forest"] = () => ml.Regression.Trainers.FastForest("Price"),
};
var winner = candidates
    .OrderBy(candidate => candidate.Key, StringComparer.Ordinal)
    .Select(candidate => (candidate.Key, Pipeline: Steps(candidate.Value())))
    .MinBy(candidate => ml.Regression.CrossValidate(parts.TrainSet, candidate.Pipeline, 5, "Price").Average(fold => fold.Metrics.MeanAbsoluteError));
var model = winner.Pipeline.Fit(parts.TrainSet);
var metrics = ml.Regression.Evaluate(model.Transform(parts.TestSet), "Price");
ml.Model.Save(model, data.Schema, "house.zip");
File.WriteAllText("house.txt", FormattableString.Invariant($"{winner.Key}: {metrics.MeanAbsoluteError}, {metrics.RSquared}"));

IEstimator<ITransformer> Steps(IEstimator<ITransformer> trainer) => ml.Transforms.Concatenate("Features", "Rooms", "Area").Append(trainer);

sealed class House
{
    [LoadColumn(0)] public float Rooms { get; set; }
    [LoadColumn(1)] public float Area { get; set; }
    [LoadColumn(2)] public float Price { get; set; }
}
