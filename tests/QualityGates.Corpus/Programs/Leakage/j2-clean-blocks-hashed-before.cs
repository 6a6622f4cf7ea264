// corpus: The postcode of a meter is a number with a fraction, so it is hashed into a block first, and the block is the key of the split.
// library: ML.NET
// axis: console
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 48);
var meters = ml.Data.LoadFromTextFile<Meter>(args[0], separatorChar: '\t', hasHeader: true);
var blocks = ml.Transforms.Conversion.Hash("Block", nameof(Meter.Postcode), numberOfBits: 18).Fit(meters).Transform(meters);
var parts = ml.Data.TrainTestSplit(blocks, testFraction: 0.2, samplingKeyColumnName: "Block");
var model = ml.Transforms.Concatenate("Features", nameof(Meter.Rooms), nameof(Meter.People), nameof(Meter.Glass))
    .Append(ml.Regression.Trainers.FastTree(labelColumnName: nameof(Meter.Usage)))
    .Fit(parts.TrainSet);
var metrics = ml.Regression.Evaluate(model.Transform(parts.TestSet), labelColumnName: nameof(Meter.Usage));
Console.WriteLine($"off by {metrics.MeanAbsoluteError:F1} kilowatt hours");
File.WriteAllText(
    Path.Combine(AppContext.BaseDirectory, "meters.json"),
    JsonSerializer.Serialize(new { metrics.MeanAbsoluteError, metrics.RootMeanSquaredError, metrics.RSquared }));

internal sealed class Meter
{
    [LoadColumn(0)] public float Postcode { get; set; }

    [LoadColumn(1)] public float Rooms { get; set; }

    [LoadColumn(2)] public float People { get; set; }

    [LoadColumn(3)] public float Glass { get; set; }

    [LoadColumn(4)] public float Usage { get; set; }
}
