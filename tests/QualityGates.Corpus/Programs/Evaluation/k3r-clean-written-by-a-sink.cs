// corpus: Metrics go through a delegate to a sink that appends them to a file and gives back nothing but that it is done.
// library: ML.NET
// axis: delegate, async
using System.Globalization;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 8);
var parts = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Visit>("visits.csv", separatorChar: ',', hasHeader: true), testFraction: 0.25);
var model = ml.Transforms.Concatenate("Features", nameof(Visit.Minutes), nameof(Visit.Pages))
    .Append(ml.BinaryClassification.Trainers.FastForest())
    .Fit(parts.TrainSet);
Sink sink = new("visits.metrics");
await Report(ml.BinaryClassification.EvaluateNonCalibrated(model.Transform(parts.TestSet)), sink.AppendAsync);

static async Task Report(BinaryClassificationMetrics metrics, Func<string, Task> write) =>
    await write(string.Create(CultureInfo.InvariantCulture, $"{metrics.F1Score:F4},{metrics.AreaUnderRocCurve:F4}"));

public sealed class Sink(string path)
{
    public Task AppendAsync(string line) => File.AppendAllTextAsync(path, line + "\n");
}

public sealed class Visit
{
    [LoadColumn(0)]
    public bool Label { get; set; }

    [LoadColumn(1)]
    public float Minutes { get; set; }

    [LoadColumn(2)]
    public float Pages { get; set; }
}
