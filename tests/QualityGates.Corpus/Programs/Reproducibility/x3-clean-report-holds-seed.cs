// corpus: The seed of a study of lighthouses comes from the tick count and is given back in the report beside the metrics, so that the run can be made again.
// library: ML.NET
// axis: record given back
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Lighthouses;

public sealed class Evening
{
    [LoadColumn(0)] public float Fog { get; set; }

    [LoadColumn(1)] public float Wind { get; set; }

    [LoadColumn(2)] public float Ships { get; set; }
}

public sealed record RunReport(string File, int Seed, double Error, double Explained, TimeSpan Took);

public static class ShipStudy
{
    public static RunReport Run(string file)
    {
        var began = DateTime.UtcNow;
        var seed = Environment.TickCount;
        var ml = new MLContext(seed);
        var evenings = ml.Data.LoadFromTextFile<Evening>(file, separatorChar: ',', hasHeader: true);
        var parts = ml.Data.TrainTestSplit(evenings, testFraction: 0.2);
        var model = ml.Transforms.Concatenate("Features", nameof(Evening.Fog), nameof(Evening.Wind))
            .Append(ml.Transforms.NormalizeMinMax("Features"))
            .Append(ml.Regression.Trainers.OnlineGradientDescent(nameof(Evening.Ships)))
            .Fit(parts.TrainSet);
        var metrics = ml.Regression.Evaluate(model.Transform(parts.TestSet), nameof(Evening.Ships));
        return new RunReport(file, seed, metrics.MeanAbsoluteError, metrics.RSquared, DateTime.UtcNow - began);
    }
}
