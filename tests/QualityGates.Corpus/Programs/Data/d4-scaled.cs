// corpus: Scaled in a helper, scaled after the joining, only text, or trees.
// library: ML.NET
// axis: look-alikes
// scores: MLQ4010
using System;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var split = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Person>("people.tsv", hasHeader: true));
var groups = Scaled().Append(ml.Clustering.Trainers.KMeans(numberOfClusters: 4)).Fit(split.TrainSet);
Console.WriteLine(ml.Clustering.Evaluate(groups.Transform(split.TestSet)).AverageDistance);
var words = ml.Transforms.Text.FeaturizeText("Features", "Note").Append(ml.BinaryClassification.Trainers.LinearSvm("Left")).Fit(split.TrainSet);
Environment.ExitCode = ml.BinaryClassification.EvaluateNonCalibrated(words.Transform(split.TestSet), "Left").F1Score > 0.5 ? 0 : 1;
var trees = ml.Transforms.Concatenate("Features", "Age", "Income").Append(ml.BinaryClassification.Trainers.FastTree("Left")).Fit(split.TrainSet);
Environment.ExitCode += ml.BinaryClassification.Evaluate(trees.Transform(split.TestSet), "Left").F1Score > 0.5 ? 0 : 1;

IEstimator<ITransformer> Scaled() => ml.Transforms.Concatenate("Numbers", "Age", "Income")
    .Append(ml.Transforms.NormalizeMeanVariance("Features", "Numbers"));

sealed class Person
{
    [LoadColumn(0)] public float Age { get; set; }
    [LoadColumn(1)] public float Income { get; set; }
    [LoadColumn(2)] public string Note { get; set; } = "";
    [LoadColumn(3)] public bool Left { get; set; }
}
