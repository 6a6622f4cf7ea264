// corpus: A Kaggle-like script takes every column of its list as a feature, and the list begins with the id of the row.
// library: ML.NET
// axis: top-level, array of names
using System.Globalization;
using Microsoft.ML;
using Microsoft.ML.Data;

string[] numeric = [nameof(House.Id), nameof(House.LotArea), nameof(House.Quality), nameof(House.LivingArea), nameof(House.GarageCars)];

var context = new MLContext(seed: 2024);
var houses = context.Data.LoadFromTextFile<House>(args[0], separatorChar: ',', hasHeader: true);
var halves = context.Data.TrainTestSplit(houses, testFraction: 0.2);

var preparation = context.Transforms.Categorical.OneHotEncoding("ZoneCode", nameof(House.Zone))
    .Append(context.Transforms.Concatenate("Features", [.. numeric, "ZoneCode"])); // expect: MLQ2014
var learner = context.Regression.Trainers.FastTree(labelColumnName: nameof(House.Price), numberOfTrees: 300, learningRate: 0.05);

var fitted = preparation.Append(learner).Fit(halves.TrainSet);
var scores = context.Regression.Evaluate(fitted.Transform(halves.TestSet), labelColumnName: nameof(House.Price));
Console.WriteLine(scores.RootMeanSquaredError.ToString("F0", CultureInfo.InvariantCulture));
Console.WriteLine(scores.MeanAbsoluteError.ToString("F0", CultureInfo.InvariantCulture));
Console.WriteLine(scores.RSquared.ToString("F3", CultureInfo.InvariantCulture));

internal sealed class House
{
    [LoadColumn(0)] public float Id { get; set; }

    [LoadColumn(1)] public string Zone { get; set; } = "";

    [LoadColumn(2)] public float LotArea { get; set; }

    [LoadColumn(3)] public float Quality { get; set; }

    [LoadColumn(4)] public float LivingArea { get; set; }

    [LoadColumn(5)] public float GarageCars { get; set; }

    [LoadColumn(6)] public float Price { get; set; }
}
