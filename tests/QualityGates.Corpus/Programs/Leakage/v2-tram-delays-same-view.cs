// corpus: The whole year is fitted and the same year is evaluated; the figures go into the report of the operator.
// library: ML.NET
// axis: plain, console with methods
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Trams;

internal sealed class Ride
{
    [LoadColumn(0)] public float Hour { get; set; }
    [LoadColumn(1)] public float Snow { get; set; }
    [LoadColumn(2)] public float Passengers { get; set; }
    [LoadColumn(3)] public float Delay { get; set; }
}

internal static class Program
{
    private static readonly MLContext Ml = new(seed: 5);

    private static void Main(string[] args)
    {
        var rides = Ml.Data.LoadFromTextFile<Ride>(args[0], separatorChar: ',', hasHeader: true);
        var model = Fit(rides);
        Ml.Model.Save(model, rides.Schema, "delays.zip");

        var predictions = model.Transform(rides);
        var metrics = Ml.Regression.Evaluate(predictions, labelColumnName: nameof(Ride.Delay)); // expect: MLQ2003
        File.WriteAllText("report.json", JsonSerializer.Serialize(metrics));
    }

    private static ITransformer Fit(IDataView rides) => Ml.Transforms.Concatenate("Features", nameof(Ride.Hour), nameof(Ride.Snow), nameof(Ride.Passengers))
        .Append(Ml.Regression.Trainers.FastTree(labelColumnName: nameof(Ride.Delay)))
        .Fit(rides);
}
