// corpus: No evaluator is called, but the mean error on the test part is computed by hand and decides about saving.
// library: ML.NET
// axis: LINQ, nullable result
using System;
using System.Linq;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var trips = ml.Data.LoadFromTextFile<Trip>("trips.csv", ',', hasHeader: true);
var split = ml.Data.TrainTestSplit(trips, 0.2);
var model = ml.Transforms.Concatenate("Features", nameof(Trip.Distance), nameof(Trip.Hour))
    .Append(ml.Regression.Trainers.FastForest(nameof(Trip.Minutes)))
    .Fit(split.TrainSet);

// The business asks for the error in minutes at the ninetieth percentile, which the evaluator does not offer.
var errors = ml.Data.CreateEnumerable<ScoredTrip>(model.Transform(split.TestSet), reuseRowObject: false)
    .Select(trip => Math.Abs(trip.Score - trip.Minutes))
    .OrderBy(error => error)
    .ToList();
var ninetieth = errors[(int)(errors.Count * 0.9)];
if (ninetieth <= 12)
{
    ml.Model.Save(model, trips.Schema, "trips.zip");
}
else
{
    Console.Error.WriteLine($"P90 is {ninetieth:F1} minutes.");
}

public class Trip
{
    [LoadColumn(0)] public float Distance { get; set; }
    [LoadColumn(1)] public float Hour { get; set; }
    [LoadColumn(2)] public float Minutes { get; set; }
}

public class ScoredTrip
{
    public float Minutes { get; set; }
    public float Score { get; set; }
}
