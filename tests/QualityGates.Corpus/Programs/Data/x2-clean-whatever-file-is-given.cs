// corpus: The names of the files come from the command line and a setting, so nobody knows how they end; they hold tabs.
// library: ML.NET
// axis: unknown names
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

var testFile = Environment.GetEnvironmentVariable("TIDES_TEST") ?? throw new InvalidOperationException("TIDES_TEST is not set.");
var ml = new MLContext(seed: 2);
var train = ml.Data.LoadFromTextFile<Tide>(args[0], hasHeader: true);
var test = ml.Data.LoadFromTextFile<Tide>(testFile, hasHeader: true);
var model = ml.Transforms.Concatenate("Features", nameof(Tide.Moon), nameof(Tide.Pressure))
    .Append(ml.Regression.Trainers.FastTree(nameof(Tide.Height)))
    .Fit(train);
var metrics = ml.Regression.Evaluate(model.Transform(test), nameof(Tide.Height));
File.WriteAllText(
    Path.Combine(AppContext.BaseDirectory, "tides.json"),
    JsonSerializer.Serialize(new { metrics.MeanAbsoluteError, metrics.RootMeanSquaredError }));

internal sealed class Tide
{
    [LoadColumn(0)] public float Moon { get; set; }

    [LoadColumn(1)] public float Pressure { get; set; }

    [LoadColumn(2)] public float Height { get; set; }
}
