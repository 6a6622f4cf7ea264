// corpus: After the evaluation a row is picked by Random.Shared to show what the model says of it.
// library: ML.NET
// axis: console
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var split = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Bike>(args[0], ',', hasHeader: true), 0.2, seed: 1);
var model = ml.Transforms.Concatenate("Features", "Hour", "Heat")
    .Append(ml.Regression.Trainers.FastTree("Rides"))
    .Fit(split.TrainSet);
var metrics = ml.Regression.Evaluate(model.Transform(split.TestSet), "Rides");
File.WriteAllText(args[1], FormattableString.Invariant($"{metrics.MeanAbsoluteError} {metrics.RSquared}"));

using var engine = ml.Model.CreatePredictionEngine<Bike, Guess>(model);
var shown = ml.Data.CreateEnumerable<Bike>(split.TestSet, reuseRowObject: false).ToList();
var bike = shown[Random.Shared.Next(shown.Count)];
Console.WriteLine($"hour {bike.Hour}: {engine.Predict(bike).Score:F1} rides, in truth {bike.Rides}");

internal sealed class Bike
{
    [LoadColumn(0)] public float Hour { get; set; }
    [LoadColumn(1)] public float Heat { get; set; }
    [LoadColumn(2)] public float Rides { get; set; }
}

internal sealed class Guess
{
    public float Score { get; set; }
}
