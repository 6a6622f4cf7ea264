// corpus: A misspelt feature, a label that is no column, and a score column that no step makes.
// library: ML.NET
// axis: constant, helper, named arguments
using System;
using Microsoft.ML;
using Microsoft.ML.Data;

const string Target = "Pirce";
var ml = new MLContext(seed: 1);
var split = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<House>("houses.tsv", hasHeader: true));
var first = Features().Append(ml.Regression.Trainers.FastTree(labelColumnName: Target)); // expect: MLQ4007
Environment.ExitCode = ml.Regression.Evaluate(first.Fit(split.TrainSet).Transform(split.TestSet), labelColumnName: "Price").RSquared > 0.5 ? 0 : 1;
var second = ml.Transforms.Concatenate("Features", nameof(House.Area), "Room") // expect: MLQ4007
    .Append(ml.Regression.Trainers.FastForest(labelColumnName: nameof(House.Price)));
Environment.ExitCode += ml.Regression.Evaluate(second.Fit(split.TrainSet).Transform(split.TestSet), labelColumnName: "Price").RSquared > 0.5 ? 0 : 1;
var third = Features().Append(ml.Regression.Trainers.FastTree(labelColumnName: "Price"));
Environment.ExitCode += ml.Regression.Evaluate(third.Fit(split.TrainSet).Transform(split.TestSet), scoreColumnName: "Scores", labelColumnName: "Price").RSquared > 0.5 ? 0 : 1; // expect: MLQ3004

IEstimator<ITransformer> Features() => ml.Transforms.Concatenate("Features", "Area", "Rooms");

sealed class House
{
    [LoadColumn(0)] public float Area { get; set; }
    [LoadColumn(1)] public float Rooms { get; set; }
    [LoadColumn(2)] public float Price { get; set; }
}
