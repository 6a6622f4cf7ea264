// corpus: The label is copied from the tip, the features leave the tip out; a derived column with the tip goes where no trainer reads.
// library: ML.NET
// axis: copy, right, silences of the page
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Taxis;

public sealed class Trip
{
    public float Distance { get; set; }
    public float Fare { get; set; }
    public float Tip { get; set; }
}

public sealed class TipModel(MLContext ml)
{
    public RegressionMetrics Run(IEnumerable<Trip> trips)
    {
        var split = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(trips.ToList()), testFraction: 0.2);
        var pipeline = ml.Transforms.CopyColumns("Label", nameof(Trip.Tip))
            .Append(ml.Transforms.Concatenate("Paid", nameof(Trip.Fare), nameof(Trip.Tip)))
            .Append(ml.Transforms.Concatenate("Features", nameof(Trip.Distance), nameof(Trip.Fare)))
            .Append(ml.Regression.Trainers.FastTreeTweedie());
        return ml.Regression.Evaluate(pipeline.Fit(split.TrainSet).Transform(split.TestSet));
    }
}
