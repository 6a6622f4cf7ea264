// corpus: For a quick run a twentieth of all rows is cut out by a split whose test part nobody wants, and this sample is divided again.
// library: ML.NET
// axis: options
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

var options = new RunOptions(args.Contains("--quick"), args.Length > 0 ? args[0] : "taxi.csv");
var ml = new MLContext(seed: 22);
var rides = ml.Data.LoadFromTextFile<Ride>(options.File, separatorChar: ',', hasHeader: true);
var used = options.Quick ? Sample(rides) : rides;
var split = ml.Data.TrainTestSplit(used, testFraction: 0.2);

var model = ml.Transforms.Concatenate("Features", nameof(Ride.Distance), nameof(Ride.Minutes), nameof(Ride.Passengers))
    .Append(ml.Regression.Trainers.FastTree(labelColumnName: nameof(Ride.Tip)))
    .Fit(split.TrainSet);
var metrics = ml.Regression.Evaluate(model.Transform(split.TestSet), labelColumnName: nameof(Ride.Tip));
File.WriteAllText("tips.json", JsonSerializer.Serialize(new { options.Quick, metrics.MeanAbsoluteError, metrics.RSquared }));

IDataView Sample(IDataView rows)
{
    var parts = ml.Data.TrainTestSplit(rows, testFraction: 0.95);
    return parts.TrainSet;
}

internal sealed record RunOptions(bool Quick, string File);

internal sealed class Ride
{
    [LoadColumn(0)] public float Distance { get; set; }

    [LoadColumn(1)] public float Minutes { get; set; }

    [LoadColumn(2)] public float Passengers { get; set; }

    [LoadColumn(3)] public float Tip { get; set; }
}
