// corpus: Two programs export stops of trams; one writes semicolons and a header, the other commas and none, and each method knows its own.
// library: ML.NET
// axis: one row class, two separators
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Trams;

public sealed class Stop
{
    [LoadColumn(0)] public float Riders { get; set; }

    [LoadColumn(1)] public float Minute { get; set; }

    [LoadColumn(2)] public float Rain { get; set; }

    [LoadColumn(3)] public float Delay { get; set; }
}

public sealed class TramData(MLContext ml)
{
    public IDataView OfTheOldSystem()
    {
        return ml.Data.LoadFromTextFile<Stop>("stops-old.csv", separatorChar: ';', hasHeader: true);
    }

    public IDataView OfTheNewSystem()
    {
        return ml.Data.LoadFromTextFile<Stop>("stops-new.csv", separatorChar: ',');
    }
}

public sealed class DelayModel(MLContext ml, TramData data)
{
    public RegressionMetrics OldAgainstNew()
    {
        var pipeline = ml.Transforms.Concatenate("Features", nameof(Stop.Riders), nameof(Stop.Minute), nameof(Stop.Rain))
            .Append(ml.Regression.Trainers.FastTree(nameof(Stop.Delay)));
        return ml.Regression.Evaluate(pipeline.Fit(data.OfTheOldSystem()).Transform(data.OfTheNewSystem()), nameof(Stop.Delay));
    }
}

public static class Program
{
    public static int Main()
    {
        var ml = new MLContext(seed: 70);
        var metrics = new DelayModel(ml, new TramData(ml)).OldAgainstNew();
        Console.WriteLine($"MAE {metrics.MeanAbsoluteError:F1} min, R² {metrics.RSquared:F3}");
        return metrics.MeanAbsoluteError < 3 ? 0 : 1;
    }
}
