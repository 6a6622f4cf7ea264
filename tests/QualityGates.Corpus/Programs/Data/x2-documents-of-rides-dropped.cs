// corpus: Rides stand in a file of JSON lines, and a line that is no JSON is dropped without a trace.
// library: ML.NET
// axis: JSON lines, await foreach
using System.Text.Json;
using Microsoft.ML;

namespace Rides;

public sealed class Ride
{
    public float Distance { get; set; }

    public float Riders { get; set; }

    public float Fare { get; set; }
}

public sealed class RideFile(FileInfo file)
{
    public async Task<List<Ride>> LoadAsync(CancellationToken token = default)
    {
        List<Ride> rides = [];
        await foreach (var line in File.ReadLinesAsync(file.FullName, token))
        {
            try
            {
                using var document = JsonDocument.Parse(line);
                var root = document.RootElement;
                rides.Add(new Ride
                {
                    Distance = root.GetProperty("km").GetSingle(),
                    Riders = root.GetProperty("riders").GetInt32(),
                    Fare = root.GetProperty("fare").GetSingle(),
                });
            }
            catch (JsonException) // expect: MLQ4004
            {
            }
        }

        return rides;
    }
}

public sealed class FareModel(MLContext ml)
{
    public async Task<(double Mae, double Rmse)> EvaluateAsync(RideFile file)
    {
        var rides = await file.LoadAsync();
        var rows = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(rides), testFraction: 0.2, seed: 6);
        var pipeline = ml.Transforms.Concatenate("Features", nameof(Ride.Distance), nameof(Ride.Riders))
            .Append(ml.Regression.Trainers.FastTree(nameof(Ride.Fare)));
        var model = pipeline.Fit(rows.TrainSet);
        var metrics = ml.Regression.Evaluate(model.Transform(rows.TestSet), nameof(Ride.Fare));
        return (metrics.MeanAbsoluteError, metrics.RootMeanSquaredError);
    }
}
