// corpus: CopyColumns produces the Label column that trainer and evaluator use by default.
// library: ML.NET
// axis: direct
using System;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var trips = ml.Data.LoadFromTextFile<TaxiTrip>("trips.csv", ',', hasHeader: true);
var split = ml.Data.TrainTestSplit(trips, testFraction: 0.2);
var pipeline = ml.Transforms.CopyColumns(outputColumnName: "Label", inputColumnName: nameof(TaxiTrip.Fare))
    .Append(ml.Transforms.Concatenate("Features", nameof(TaxiTrip.Distance), nameof(TaxiTrip.Minutes)))
    .Append(ml.Regression.Trainers.FastTree());
var model = pipeline.Fit(split.TrainSet);
var metrics = ml.Regression.Evaluate(model.Transform(split.TestSet));
if (metrics.MeanAbsoluteError > 2 || metrics.RSquared < 0.8)
{
    throw new InvalidOperationException("The fares are not predicted well enough.");
}

public class TaxiTrip
{
    [LoadColumn(0)] public float Distance { get; set; }
    [LoadColumn(1)] public float Minutes { get; set; }
    [LoadColumn(2)] public float Fare { get; set; }
}
