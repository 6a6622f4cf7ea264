// corpus: Columns are copied, hashed and joined before the split, none of which learns anything; the scaling is learned inside the pipeline from training trips.
// library: ML.NET
// axis: stateless chain fitted on all rows, scaler inside the pipeline
using Microsoft.ML;
using Microsoft.ML.Data;

var mlContext = new MLContext(seed: 0);
var trips = mlContext.Data.LoadFromTextFile<Trip>("taxi-fare.csv", separatorChar: ',', hasHeader: true);
trips = mlContext.Data.FilterRowsByColumn(trips, nameof(Trip.FareAmount), lowerBound: 1, upperBound: 150);

var shape = mlContext.Transforms.CopyColumns("Label", nameof(Trip.FareAmount))
    .Append(mlContext.Transforms.Categorical.OneHotHashEncoding("Vendor", nameof(Trip.VendorId), numberOfBits: 6))
    .Append(mlContext.Transforms.Concatenate("Features", "Vendor", nameof(Trip.Distance), nameof(Trip.Passengers)));
var shaped = shape.Fit(trips).Transform(trips);

var split = mlContext.Data.TrainTestSplit(shaped, testFraction: 0.2);
var model = mlContext.Transforms.NormalizeMinMax("Features")
    .Append(mlContext.Regression.Trainers.Sdca())
    .Fit(split.TrainSet);
var metrics = mlContext.Regression.Evaluate(model.Transform(split.TestSet));
Console.WriteLine($"RMSE {metrics.RootMeanSquaredError:F2}  MAE {metrics.MeanAbsoluteError:F2}");
return metrics.RootMeanSquaredError < 3.5 ? 0 : 1;

public class Trip
{
    [LoadColumn(0)] public string VendorId { get; set; } = "";
    [LoadColumn(1)] public float Passengers { get; set; }
    [LoadColumn(2)] public float Distance { get; set; }
    [LoadColumn(3)] public float FareAmount { get; set; }
}
