// corpus: Options of a run take their seed from the clock unless one was given; the context and a generator use it.
// library: ML.NET
// axis: record with default, property, local function
using Microsoft.ML;
using Microsoft.ML.Data;

var options = new RunOptions { Folder = args[0] };
var ml = new MLContext(seed: options.Seed); // expect: MLQ1004
var rows = ml.Data.LoadFromTextFile<Reading>(Path.Combine(options.Folder, "readings.tsv"), hasHeader: true);
var split = ml.Data.TrainTestSplit(rows, testFraction: 0.3);
var model = ml.Transforms.Concatenate("Features", "Load", "Humidity")
    .Append(ml.Transforms.NormalizeMinMax("Features"))
    .Append(ml.Regression.Trainers.OnlineGradientDescent(labelColumnName: "Kwh"))
    .Fit(split.TrainSet);
var metrics = ml.Regression.Evaluate(model.Transform(split.TestSet), labelColumnName: "Kwh");
Console.WriteLine($"{metrics.RSquared:F3} {metrics.MeanAbsoluteError:F3}");

public sealed record RunOptions
{
    public string Folder { get; init; } = "";

    public int Seed { get; init; } = Environment.TickCount;
}

public sealed class Reading
{
    [LoadColumn(0)] public float Load { get; set; }
    [LoadColumn(1)] public float Humidity { get; set; }
    [LoadColumn(2)] public float Kwh { get; set; }
}
