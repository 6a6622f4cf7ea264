// corpus: Permutation importance is computed on the rows the trees were grown on, so overfitted features look important.
// library: ML.NET
// axis: direct
using System.IO;
using System.Linq;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var homes = ml.Data.LoadFromTextFile<Home>("homes.csv", ',', hasHeader: true);
var split = ml.Data.TrainTestSplit(homes, testFraction: 0.2);
var model = ml.Transforms.Concatenate("Features", "Area", "Rooms", "Year")
    .Append(ml.Regression.Trainers.FastTree("Price"))
    .Fit(split.TrainSet);
var metrics = ml.Regression.Evaluate(model.Transform(split.TestSet), "Price");
var importance = ml.Regression.PermutationFeatureImportance(model, model.Transform(split.TrainSet), "Price", permutationCount: 10); // expect: MLQ3007
File.WriteAllLines("homes.txt", importance
    .OrderByDescending(feature => feature.Value.MeanAbsoluteError.Mean)
    .Select(feature => $"{feature.Key} {feature.Value.MeanAbsoluteError.Mean}") // expect: MLQ1008
    .Append($"MAE {metrics.MeanAbsoluteError}"));

public class Home
{
    [LoadColumn(0)] public float Area { get; set; }
    [LoadColumn(1)] public float Rooms { get; set; }
    [LoadColumn(2)] public float Year { get; set; }
    [LoadColumn(3)] public float Price { get; set; }
}
