// corpus: A probability is compared with one half; the score that is compared elsewhere is a regressor's number of stars.
// library: ML.NET
// axis: two tasks, records
using System;
using System.IO;
using System.Linq;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 62);
var meals = ml.Data.LoadFromTextFile<Meal>("meals.csv", separatorChar: ',', hasHeader: true);
var split = ml.Data.TrainTestSplit(meals, 0.2);
var features = ml.Transforms.Concatenate("Features", nameof(Meal.Price), nameof(Meal.Wait));
var liked = features.Append(ml.BinaryClassification.Trainers.LbfgsLogisticRegression(nameof(Meal.Again))).Fit(split.TrainSet);
var stars = features.Append(ml.Regression.Trainers.FastTree(nameof(Meal.Stars))).Fit(split.TrainSet);
var chance = ml.BinaryClassification.Evaluate(liked.Transform(split.TestSet), nameof(Meal.Again));
var error = ml.Regression.Evaluate(stars.Transform(split.TestSet), nameof(Meal.Stars));
File.WriteAllText("meals.txt", FormattableString.Invariant($"{chance.F1Score} {chance.AreaUnderRocCurve} {error.MeanAbsoluteError}"));

var guests = ml.Data.CreateEnumerable<Guess>(liked.Transform(split.TestSet), false).Count(row => row.Probability > 0.5f);
var bad = ml.Data.CreateEnumerable<Rated>(stars.Transform(split.TestSet), false).Count(row => row.Score < 0.5f);
Console.WriteLine($"{guests} come again, {bad} give no star");

internal sealed class Guess
{
    public float Probability { get; set; }
}

internal sealed class Rated
{
    public float Score { get; set; }
}

internal sealed class Meal
{
    [LoadColumn(0)] public float Price { get; set; }
    [LoadColumn(1)] public float Wait { get; set; }
    [LoadColumn(2)] public bool Again { get; set; }
    [LoadColumn(3)] public float Stars { get; set; }
}
