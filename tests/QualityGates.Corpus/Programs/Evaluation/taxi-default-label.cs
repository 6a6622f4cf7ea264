// corpus: The trainer learns Fare, the evaluator looks for a column named Label that no row has.
// library: ML.NET
// axis: direct
using System;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var trips = ml.Data.LoadFromTextFile<TaxiTrip>("trips.csv", ',', hasHeader: true);
var split = ml.Data.TrainTestSplit(trips, testFraction: 0.2);
var pipeline = ml.Transforms.Concatenate("Features", nameof(TaxiTrip.Distance), nameof(TaxiTrip.Minutes))
    .Append(ml.Regression.Trainers.FastTree(labelColumnName: nameof(TaxiTrip.Fare)));
var model = pipeline.Fit(split.TrainSet);
var metrics = ml.Regression.Evaluate(model.Transform(split.TestSet)); // expect: MLQ3004
if (metrics.MeanAbsoluteError > 2)
{
    throw new InvalidOperationException($"MAE {metrics.MeanAbsoluteError:F2}, R² {metrics.RSquared:F2}");
}

public class TaxiTrip
{
    [LoadColumn(0)] public float Distance { get; set; }
    [LoadColumn(1)] public float Minutes { get; set; }
    [LoadColumn(2)] public float Fare { get; set; }
}
