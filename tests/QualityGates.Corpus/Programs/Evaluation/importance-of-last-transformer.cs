// corpus: The older overload takes the last transformer and the transformed train view, held in locals.
// library: ML.NET
// axis: local, generics
using System;
using System.Collections.Immutable;
using System.IO;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
string[] features = ["Alcohol", "Acidity", "Sugar"];
var split = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Wine>("wines.csv", ';', hasHeader: true), testFraction: 0.2);
var chain = ml.Transforms.Concatenate("Features", features)
    .Append(ml.Transforms.NormalizeMinMax("Features"))
    .Append(ml.BinaryClassification.Trainers.LbfgsLogisticRegression("Good"));
var model = chain.Fit(split.TrainSet);
var tested = ml.BinaryClassification.Evaluate(model.Transform(split.TestSet), "Good");
var trainView = model.Transform(split.TrainSet);
ImmutableArray<BinaryClassificationMetricsStatistics> statistics = ml.BinaryClassification.PermutationFeatureImportance(model.LastTransformer, trainView, "Good"); // expect: MLQ3007
using var file = File.CreateText("wines.txt");
file.WriteLine($"AUC {tested.AreaUnderRocCurve} F1 {tested.F1Score}");
for (var index = 0; index < features.Length; index++)
{
    file.WriteLine($"{features[index]} {statistics[index].AreaUnderRocCurve.Mean}"); // expect: MLQ1008
}

public class Wine
{
    [LoadColumn(0)] public float Alcohol { get; set; }
    [LoadColumn(1)] public float Acidity { get; set; }
    [LoadColumn(2)] public float Sugar { get; set; }
    [LoadColumn(3)] public bool Good { get; set; }
}
