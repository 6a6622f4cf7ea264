// corpus: The one context of a reservoir library, in a static field, gets the ticks of the clock as its seed, and a trainer that draws learns with it.
// library: ML.NET
// axis: static field
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Reservoirs;

public sealed class Day
{
    [LoadColumn(0)] public float Rain { get; set; }

    [LoadColumn(1)] public float Snow { get; set; }

    [LoadColumn(2)] public float Warmth { get; set; }

    [LoadColumn(3)] public float Level { get; set; }
}

internal static class Engine
{
    internal static readonly MLContext Ml = new((int)(DateTime.UtcNow.Ticks & 0x7FFFFFFF)); // expect: MLQ1004

    internal static IDataView Read(string file) => Ml.Data.LoadFromTextFile<Day>(file, separatorChar: ';', hasHeader: true);
}

public static class LevelModel
{
    public static RegressionMetrics Measure(string file)
    {
        var parts = Engine.Ml.Data.TrainTestSplit(Engine.Read(file), testFraction: 0.2);
        var pipeline = Engine.Ml.Transforms.Concatenate("Features", nameof(Day.Rain), nameof(Day.Snow), nameof(Day.Warmth))
            .Append(Engine.Ml.Transforms.NormalizeMinMax("Features"))
            .Append(Engine.Ml.Regression.Trainers.OnlineGradientDescent(nameof(Day.Level)));
        var model = pipeline.Fit(parts.TrainSet);
        return Engine.Ml.Regression.Evaluate(model.Transform(parts.TestSet), nameof(Day.Level));
    }
}
