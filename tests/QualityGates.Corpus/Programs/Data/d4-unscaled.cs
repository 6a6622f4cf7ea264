// corpus: Age, income and a count go unscaled into k-means, into a linear regression of a class and into SDCA behind a helper.
// library: ML.NET
// axis: helper, base class, named arguments
// scores: MLQ4010
using System;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var split = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Person>("people.tsv", hasHeader: true));
var groups = Numbers().Append(ml.Clustering.Trainers.KMeans(numberOfClusters: 4)).Fit(split.TrainSet); // expect: MLQ4010
Console.WriteLine(ml.Clustering.Evaluate(groups.Transform(split.TestSet)).AverageDistance);
var gradient = Numbers().Append(ml.Regression.Trainers.OnlineGradientDescent(labelColumnName: "Spent")).Fit(split.TrainSet); // expect: MLQ4010
Environment.ExitCode = ml.Regression.Evaluate(gradient.Transform(split.TestSet), "Spent").RSquared > 0.5 ? 0 : 1;
var vectors = Numbers().Append(ml.BinaryClassification.Trainers.LinearSvm(labelColumnName: "Left")).Fit(split.TrainSet); // expect: MLQ4010
Environment.ExitCode += ml.BinaryClassification.EvaluateNonCalibrated(vectors.Transform(split.TestSet), "Left").F1Score > 0.5 ? 0 : 1;

IEstimator<ITransformer> Numbers() => ml.Transforms.Concatenate("Features", "Age", "Income");

sealed class Person
{
    [LoadColumn(0)] public float Age { get; set; }
    [LoadColumn(1)] public float Income { get; set; }
    [LoadColumn(2)] public float Spent { get; set; }
    [LoadColumn(3)] public bool Left { get; set; }
}
