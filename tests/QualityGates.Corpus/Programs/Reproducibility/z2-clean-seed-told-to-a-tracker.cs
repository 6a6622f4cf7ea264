// corpus: A seed from a new Guid is told to the tracker of experiments before it is used.
// library: ML.NET
// axis: service with a tracker
using Microsoft.ML;

namespace Insurance;

public interface ITracker
{
    void Parameter(string name, object value);

    void Metric(string name, double value);
}

public sealed class Claim
{
    public float Damage { get; set; }

    public float Age { get; set; }

    public float Horsepower { get; set; }

    public float Paid { get; set; }
}

public sealed class ClaimTraining(ITracker tracker)
{
    public void Run(IReadOnlyList<Claim> claims)
    {
        var seed = BitConverter.ToInt32(Guid.NewGuid().ToByteArray(), 0) & int.MaxValue;
        tracker.Parameter("seed", seed);

        var ml = new MLContext(seed);
        var split = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(claims), testFraction: 0.2, seed: seed);
        var model = ml.Transforms.Concatenate("Features", nameof(Claim.Damage), nameof(Claim.Age), nameof(Claim.Horsepower))
            .Append(ml.Regression.Trainers.FastForest(nameof(Claim.Paid)))
            .Fit(split.TrainSet);
        var metrics = ml.Regression.Evaluate(model.Transform(split.TestSet), nameof(Claim.Paid));
        tracker.Metric("mae", metrics.MeanAbsoluteError);
        tracker.Metric("rmse", metrics.RootMeanSquaredError);
    }
}
