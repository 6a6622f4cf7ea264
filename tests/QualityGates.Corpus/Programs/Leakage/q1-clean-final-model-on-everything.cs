// corpus: The pipeline is judged on held-out flights, and is then fitted anew on all of them for the model that is shipped with its metrics.
// library: ML.NET
// axis: release tool
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Flights;

public sealed class Flight
{
    [LoadColumn(0)] public string Airline { get; set; } = "";

    [LoadColumn(1)] public float Distance { get; set; }

    [LoadColumn(2)] public float Wind { get; set; }

    [LoadColumn(3)] public float Delay { get; set; }
}

public sealed class ReleaseTool(MLContext ml, DirectoryInfo target)
{
    public void Release(string file)
    {
        var flights = ml.Data.LoadFromTextFile<Flight>(file, separatorChar: ',', hasHeader: true);
        var pipeline = Pipeline();

        var parts = ml.Data.TrainTestSplit(flights, testFraction: 0.15, seed: 9);
        var judged = pipeline.Fit(parts.TrainSet);
        var metrics = ml.Regression.Evaluate(judged.Transform(parts.TestSet), nameof(Flight.Delay));
        if (metrics.MeanAbsoluteError > 12)
        {
            throw new InvalidOperationException("The delays are not foreseen well enough to release.");
        }

        var shipped = pipeline.Fit(flights);
        ml.Model.Save(shipped, flights.Schema, Path.Combine(target.FullName, "delays.zip"));
        File.WriteAllText(
            Path.Combine(target.FullName, "delays.json"),
            JsonSerializer.Serialize(new { metrics.MeanAbsoluteError, metrics.RootMeanSquaredError, metrics.RSquared }));
    }

    private IEstimator<ITransformer> Pipeline() =>
        ml.Transforms.Categorical.OneHotEncoding("AirlineCode", nameof(Flight.Airline))
            .Append(ml.Transforms.NormalizeBinning("WindBin", nameof(Flight.Wind)))
            .Append(ml.Transforms.Concatenate("Features", "AirlineCode", "WindBin", nameof(Flight.Distance)))
            .Append(ml.Regression.Trainers.FastTreeTweedie(nameof(Flight.Delay)));
}
