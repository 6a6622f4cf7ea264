// corpus: A job measures the pipeline on rows held out, and fits it once more on everything for the model that is shipped.
// library: ML.NET
// axis: class, gate, model and metrics saved
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Rides;

public sealed class Ride
{
    [LoadColumn(0)]
    public string Zone { get; set; } = "";

    [LoadColumn(1)]
    public float Kilometres { get; set; }

    [LoadColumn(2)]
    public float Passengers { get; set; }

    [LoadColumn(3)]
    public float Minutes { get; set; }
}

public sealed class NightlyJob(MLContext ml, string folder)
{
    public void Run()
    {
        var rides = ml.Data.LoadFromTextFile<Ride>(Path.Combine(folder, "rides.csv"), separatorChar: ',', hasHeader: true);
        var pipeline = Pipeline();

        var parts = ml.Data.TrainTestSplit(rides, testFraction: 0.2);
        var tried = pipeline.Fit(parts.TrainSet);
        var metrics = ml.Regression.Evaluate(tried.Transform(parts.TestSet), nameof(Ride.Minutes));
        if (metrics.MeanAbsoluteError > 9)
        {
            throw new InvalidOperationException($"The model is {metrics.MeanAbsoluteError:F1} minutes off.");
        }

        var shipped = pipeline.Fit(rides);
        ml.Model.Save(shipped, rides.Schema, Path.Combine(folder, "rides.zip"));
        File.WriteAllText(
            Path.Combine(folder, "rides.metrics.json"),
            JsonSerializer.Serialize(new { metrics.MeanAbsoluteError, metrics.RootMeanSquaredError, metrics.RSquared }));
    }

    private IEstimator<ITransformer> Pipeline()
        => ml.Transforms.Categorical.OneHotEncoding("ZoneBits", nameof(Ride.Zone))
            .Append(ml.Transforms.Concatenate("Features", "ZoneBits", nameof(Ride.Kilometres), nameof(Ride.Passengers)))
            .Append(ml.Regression.Trainers.FastTree(nameof(Ride.Minutes)));
}
