// corpus: The importance of the features is measured on the rows the trees were grown on.
// library: ML.NET
// axis: named arguments, transformed rows in a local
// scores: MLQ3007
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 30);
var split = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Well>("wells.csv", ',', true), 0.2);
var features = ml.Transforms.Concatenate("Features", "Depth", "Salt").Fit(split.TrainSet);
var grown = features.Transform(split.TrainSet);
var model = ml.Regression.Trainers.FastTree("Rate").Fit(grown);
var metrics = ml.Regression.Evaluate(model.Transform(features.Transform(split.TestSet)), "Rate");
var importance = ml.Regression.PermutationFeatureImportance(labelColumnName: "Rate", model: model, data: grown); // expect: MLQ3007
File.WriteAllLines("wells.txt", importance.Select(pair => $"{pair.Key} {pair.Value.RSquared.Mean}").Append($"{metrics.RSquared} {metrics.MeanAbsoluteError}")); // expect: MLQ1008 MLQ1008

internal sealed class Well
{
    [LoadColumn(0)] public float Depth { get; set; }
    [LoadColumn(1)] public float Salt { get; set; }
    [LoadColumn(2)] public float Rate { get; set; }
}
