// corpus: A report that is written as JSON holds the seed that was taken from the clock.
// library: ML.NET
// axis: script
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

var report = new RunReport { Seed = (int)(DateTimeOffset.UtcNow.ToUnixTimeSeconds() & 0xffff) };
var ml = new MLContext(report.Seed);
var split = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Lens>(args[0], ','), 0.2, seed: report.Seed);
var model = ml.Transforms.Concatenate("Features", "Curve", "Glass")
    .Append(ml.Regression.Trainers.FastTree("Focus"))
    .Fit(split.TrainSet);
var metrics = ml.Regression.Evaluate(model.Transform(split.TestSet), "Focus");
report.Mae = metrics.MeanAbsoluteError;
report.Rmse = metrics.RootMeanSquaredError;
File.WriteAllText(args[1], JsonSerializer.Serialize(report));

internal sealed class RunReport
{
    public int Seed { get; set; }
    public double Mae { get; set; }
    public double Rmse { get; set; }
}

internal sealed class Lens
{
    [LoadColumn(0)] public float Curve { get; set; }
    [LoadColumn(1)] public float Glass { get; set; }
    [LoadColumn(2)] public float Focus { get; set; }
}
