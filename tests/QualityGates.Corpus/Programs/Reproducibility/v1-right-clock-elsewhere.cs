// corpus: Clocks, tick counts and Guids name runs and measure time; seeds are constants, and rows keep the hour they were taken at.
// library: ML.NET
// axis: look-alikes
using System.Diagnostics;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Clocks;

public sealed class Load
{
    [LoadColumn(0)] public float Hour { get; set; }
    [LoadColumn(1)] public float Degrees { get; set; }
    [LoadColumn(2), ColumnName("Label")] public float Megawatts { get; set; }
}

public sealed class LoadForecast
{
    private const int Seed = 1998;

    public string Train(string path)
    {
        var run = $"{DateTime.UtcNow:yyyyMMdd-HHmmss}-{Environment.ProcessId}";
        var watch = Stopwatch.StartNew();
        var ml = new MLContext(Seed);
        var split = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Load>(path, hasHeader: true), testFraction: 0.2, seed: Seed);
        var model = ml.Transforms.Concatenate("Features", "Hour", "Degrees")
            .Append(ml.Transforms.NormalizeMeanVariance("Features"))
            .Append(ml.Regression.Trainers.OnlineGradientDescent(numberOfIterations: 20))
            .Fit(split.TrainSet);
        var metrics = ml.Regression.Evaluate(model.Transform(split.TestSet));
        return $"{run}: {metrics.MeanAbsoluteError:F1} MW in {watch.Elapsed.TotalSeconds:F0} s";
    }
}
