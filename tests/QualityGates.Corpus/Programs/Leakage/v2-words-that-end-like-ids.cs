// corpus: Paid, Grid, Humid and BodyMassIndex are no identifiers; the vendor is encoded, and the identifier of the trip is read by nobody.
// library: ML.NET
// axis: silences of the page
// scores: MLQ2014
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Rides;

public sealed class Ride
{
    public float TripId { get; set; }
    public string VendorId { get; set; } = "";
    public float Paid { get; set; }
    public float Grid { get; set; }
    public float Humid { get; set; }
    public float BodyMassIndex { get; set; }
    public float Fare { get; set; }
}

public sealed class FareModel(MLContext ml)
{
    public double Error(List<Ride> rides)
    {
        var split = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(rides), testFraction: 0.2);
        var pipeline = ml.Transforms.Categorical.OneHotEncoding("Vendor", nameof(Ride.VendorId))
            .Append(ml.Transforms.Concatenate("Features", "Vendor", nameof(Ride.Paid), nameof(Ride.Grid), nameof(Ride.Humid), nameof(Ride.BodyMassIndex)))
            .Append(ml.Regression.Trainers.FastTree(nameof(Ride.Fare)));
        return ml.Regression.Evaluate(pipeline.Fit(split.TrainSet).Transform(split.TestSet), nameof(Ride.Fare)).MeanAbsoluteError;
    }
}
