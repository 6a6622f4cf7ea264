// corpus: One name of the features has two letters swapped, so the program throws when it trains.
// library: ML.NET
// axis: direct
using System;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var trips = ml.Data.LoadFromTextFile<TaxiTrip>("trips.csv", ',', hasHeader: true);
var split = ml.Data.TrainTestSplit(trips, testFraction: 0.2);
var pipeline = ml.Transforms.Categorical.OneHotEncoding("VendorEncoded", "Vendor")
    .Append(ml.Transforms.Concatenate("Features", "VendorEncoded", "Distnace", "Minutes")) // expect: MLQ4007
    .Append(ml.Regression.Trainers.FastTree(labelColumnName: "Fare"));
var metrics = ml.Regression.Evaluate(pipeline.Fit(split.TrainSet).Transform(split.TestSet), labelColumnName: "Fare");
Environment.ExitCode = metrics.MeanAbsoluteError > 2 ? 1 : 0;

public class TaxiTrip
{
    [LoadColumn(0)] public string Vendor { get; set; } = "";
    [LoadColumn(1)] public float Distance { get; set; }
    [LoadColumn(2)] public float Minutes { get; set; }
    [LoadColumn(3)] public float Fare { get; set; }
}
