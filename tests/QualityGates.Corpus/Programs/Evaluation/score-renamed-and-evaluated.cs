// corpus: The pipeline copies the score to the column the web front end expects, and the evaluator reads that copy.
// library: ML.NET
// axis: parenthesised, reordered arguments
using System;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var meals = ml.Data.LoadFromTextFile<Meal>("meals.csv", ',', hasHeader: true);
var split = (ml.Data.TrainTestSplit(testFraction: 0.2, data: (meals)));
var model = ml.Transforms.Concatenate("Features", "Weight", "Fat", "Sugar")
    .Append(ml.Regression.Trainers.Ols(featureColumnName: "Features", labelColumnName: "Calories"))
    .Append(ml.Transforms.CopyColumns(inputColumnName: "Score", outputColumnName: "EstimatedCalories"))
    .Fit((split.TrainSet));
var metrics = ml.Regression.Evaluate(scoreColumnName: "EstimatedCalories", labelColumnName: ("Calories"), data: (model.Transform((split.TestSet))));
Environment.ExitCode = metrics.MeanAbsoluteError < 40 ? 0 : 1;

public class Meal
{
    [LoadColumn(0)] public float Weight { get; set; }
    [LoadColumn(1)] public float Fat { get; set; }
    [LoadColumn(2)] public float Sugar { get; set; }
    [LoadColumn(3)] public float Calories { get; set; }
}
