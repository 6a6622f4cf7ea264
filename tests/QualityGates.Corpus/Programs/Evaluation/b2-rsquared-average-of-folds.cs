// corpus: Of all folds of a rent model only the mean and spread of R-squared are kept.
// library: ML.NET
// axis: LINQ over folds, file output
using System;
using System.Globalization;
using System.IO;
using System.Linq;
using Microsoft.ML;
using Microsoft.ML.Data;

var context = new MLContext(seed: 4);
var flats = context.Data.LoadFromTextFile<Flat>("flats.csv", separatorChar: ',', hasHeader: true);
var estimator = context.Transforms.Categorical.OneHotEncoding("District")
    .Append(context.Transforms.Concatenate("Features", "District", "Area", "Floor"))
    .Append(context.Regression.Trainers.FastTree("Rent"));

var folds = context.Regression.CrossValidate(flats, estimator, numberOfFolds: 10, labelColumnName: "Rent"); // expect: MLQ3005
double[] scores = folds.Select(fold => fold.Metrics.RSquared).ToArray();
double mean = scores.Average();
double deviation = Math.Sqrt(scores.Sum(s => (s - mean) * (s - mean)) / (scores.Length - 1));
File.WriteAllText("rent-cv.txt", mean.ToString("F4", CultureInfo.InvariantCulture) + " +- " + deviation.ToString("F4", CultureInfo.InvariantCulture));
if (mean < 0.7)
{
    throw new InvalidDataException("The model explains too little.");
}

public class Flat
{
    [LoadColumn(0)] public string District { get; set; } = "";
    [LoadColumn(1)] public float Area { get; set; }
    [LoadColumn(2)] public float Floor { get; set; }
    [LoadColumn(3)] public float Rent { get; set; }
}
