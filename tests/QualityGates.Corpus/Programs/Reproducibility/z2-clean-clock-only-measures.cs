// corpus: The clock and the tick count say how long the fit took and when it was; the seeds are constants.
// library: ML.NET
// axis: benchmark
using System.Diagnostics;
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

const int Seed = 123;
var ml = new MLContext(Seed);
var data = ml.Data.LoadFromTextFile<Click>(args[0], separatorChar: '\t', hasHeader: true);
var split = ml.Data.TrainTestSplit(ml.Data.Cache(data), testFraction: 0.1, seed: Seed);
var pipeline = ml.Transforms.Categorical.OneHotHashEncoding("PlaceEncoded", nameof(Click.Place))
    .Append(ml.Transforms.Concatenate("Features", "PlaceEncoded"))
    .Append(ml.BinaryClassification.Trainers.LbfgsLogisticRegression(nameof(Click.Clicked)));

var ticks = Environment.TickCount64;
var watch = Stopwatch.StartNew();
var model = pipeline.Fit(split.TrainSet);
watch.Stop();
Console.WriteLine($"fit took {watch.Elapsed} ({Environment.TickCount64 - ticks} ms) on {DateTime.Now:D}");

var metrics = ml.BinaryClassification.Evaluate(model.Transform(split.TestSet), nameof(Click.Clicked));
File.WriteAllText(
    args[1],
    JsonSerializer.Serialize(new { metrics.AreaUnderRocCurve, metrics.LogLoss, metrics.F1Score, Milliseconds = watch.ElapsedMilliseconds }));

internal sealed class Click
{
    [LoadColumn(0)]
    public bool Clicked { get; set; }

    [LoadColumn(1)]
    public string Place { get; set; } = "";
}
