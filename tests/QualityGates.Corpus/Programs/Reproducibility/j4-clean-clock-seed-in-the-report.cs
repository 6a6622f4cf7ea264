// corpus: The seed is taken from the clock and stands in the report that is given back and written, so that the run can be made again.
// library: ML.NET
// axis: record that is given back, another class writes it
using System.Diagnostics;
using System.Text.Json;
using Microsoft.ML;

namespace Pottery;

public sealed class Firing
{
    public float Peak { get; set; }

    public float Hours { get; set; }

    public float Humidity { get; set; }

    public float Shrinkage { get; set; }
}

public sealed record RunReport(int Seed, double RSquared, double MeanAbsoluteError, double Seconds);

public sealed class KilnStudy
{
    public RunReport Run(IReadOnlyList<Firing> firings)
    {
        var watch = Stopwatch.StartNew();
        var seed = (int)(DateTime.UtcNow.Ticks % int.MaxValue);
        var ml = new MLContext(seed);
        var parts = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(firings), testFraction: 0.2, seed: 17);
        var model = ml.Transforms.Concatenate("Features", nameof(Firing.Peak), nameof(Firing.Hours), nameof(Firing.Humidity))
            .Append(ml.Transforms.NormalizeMeanVariance("Features"))
            .Append(ml.Regression.Trainers.OnlineGradientDescent(nameof(Firing.Shrinkage), numberOfIterations: 20))
            .Fit(parts.TrainSet);

        var metrics = ml.Regression.Evaluate(model.Transform(parts.TestSet), nameof(Firing.Shrinkage));
        return new RunReport(seed, metrics.RSquared, metrics.MeanAbsoluteError, watch.Elapsed.TotalSeconds);
    }
}

public static class Notebook
{
    public static void Keep(KilnStudy study, IReadOnlyList<Firing> firings, string folder)
    {
        var report = study.Run(firings);
        File.WriteAllText(Path.Combine(folder, "run.json"), JsonSerializer.Serialize(report));
    }
}
