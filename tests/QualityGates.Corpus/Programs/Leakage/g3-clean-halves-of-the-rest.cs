// corpus: The held-out rest is halved, a validation part for choosing the number of trees and a test part for the report; nothing is fitted on a half.
// library: ML.NET
// axis: nested splits
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Tides;

public sealed class Gauge
{
    [LoadColumn(0)] public float Wind { get; set; }

    [LoadColumn(1)] public float Pressure { get; set; }

    [LoadColumn(2)] public float Moon { get; set; }

    [LoadColumn(3)] public float Surge { get; set; }
}

public sealed record Trio(IDataView Train, IDataView Validation, IDataView Test)
{
    public static Trio Of(MLContext ml, IDataView rows)
    {
        var outer = ml.Data.TrainTestSplit(rows, testFraction: 0.3, seed: 61);
        var inner = ml.Data.TrainTestSplit(outer.TestSet, testFraction: 0.5, seed: 62);
        return new Trio(outer.TrainSet, inner.TrainSet, inner.TestSet);
    }
}

public static class Program
{
    public static void Main(string[] args)
    {
        var ml = new MLContext(seed: 60);
        var rows = ml.Data.LoadFromTextFile<Gauge>(args[0], separatorChar: ',', hasHeader: true);
        var trio = Trio.Of(ml, rows);

        var chosen = new[] { 50, 100, 200, 400 }
            .Select(trees => Fit(ml, trio.Train, trees))
            .MinBy(model => Score(ml, model, trio.Validation).RootMeanSquaredError)!;

        var report = Score(ml, chosen, trio.Test);
        Console.WriteLine(FormattableString.Invariant($"RMSE {report.RootMeanSquaredError:F3} m"));
        Console.WriteLine(FormattableString.Invariant($"MAE {report.MeanAbsoluteError:F3} m, R2 {report.RSquared:F3}"));
    }

    private static ITransformer Fit(MLContext ml, IDataView train, int trees) =>
        ml.Transforms.Concatenate("Features", nameof(Gauge.Wind), nameof(Gauge.Pressure), nameof(Gauge.Moon))
            .Append(ml.Regression.Trainers.FastTree(labelColumnName: nameof(Gauge.Surge), numberOfTrees: trees))
            .Fit(train);

    private static RegressionMetrics Score(MLContext ml, ITransformer model, IDataView rows) =>
        ml.Regression.Evaluate(model.Transform(rows), nameof(Gauge.Surge));
}
