// corpus: Permutation importance uses the test part that also gave the metrics.
// library: ML.NET
// axis: named arguments, local
// scores: MLQ3007
using System.IO;
using System.Linq;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var split = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Home>("homes.csv", ',', hasHeader: true), testFraction: 0.2);
var (train, test) = (split.TrainSet, split.TestSet);
var model = ml.Transforms.Concatenate("Features", "Area", "Rooms")
    .Append(ml.Regression.Trainers.FastForest("Price"))
    .Fit(train);
var scored = model.Transform(test);
var metrics = ml.Regression.Evaluate(scored, "Price");
var importance = ml.Regression.PermutationFeatureImportance(labelColumnName: "Price", data: scored, model: model);
File.WriteAllLines("homes.txt", importance.Select(feature => $"{feature.Key} {feature.Value.RSquared.Mean}").Prepend($"{metrics.RSquared} {metrics.MeanAbsoluteError}")); // expect: MLQ1008 MLQ1008

public class Home
{
    [LoadColumn(0)] public float Area { get; set; }
    [LoadColumn(1)] public float Rooms { get; set; }
    [LoadColumn(2)] public float Price { get; set; }
}
