// corpus: Each part of the rows is tested with a model of the other one: parts come in pairs, as a tuple, a record and a list.
// library: Microsoft.ML
// axis: tuples taken apart in a loop
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Halves;

internal sealed class Point
{
    [LoadColumn(0)]
    public float X { get; set; }

    [LoadColumn(1)]
    public float Y { get; set; }

    [LoadColumn(2)]
    public float Label { get; set; }
}

internal sealed record Fold(IDataView Train, IDataView Test);

internal static class Program
{
    private static readonly MLContext Ml = new(seed: 61);

    private static void Main(string[] args)
    {
        var rows = Ml.Data.LoadFromTextFile<Point>(args[0], separatorChar: ',', hasHeader: true);
        var parts = Ml.Data.TrainTestSplit(rows, testFraction: 0.4, seed: 61);
        var (first, second) = (parts.TrainSet, parts.TestSet);

        foreach (var (train, test) in new[] { (first, second), (second, first) })
            Report(train, test);

        foreach (var (train, test) in new List<Fold> { new(first, second), new(second, first) })
            Report(train, test);

        foreach (var fold in new[] { (Train: first, Test: second), (Train: second, Test: first) })
            Report(fold.Train, fold.Test);

        foreach (var fold in new[] { new Fold(first, second), new Fold(second, first) })
            Report(fold.Train, fold.Test);
    }

    private static void Report(IDataView train, IDataView test)
    {
        var model = Ml.Transforms.Concatenate("Features", nameof(Point.X), nameof(Point.Y)).Append(Ml.Regression.Trainers.FastTree()).Fit(train);
        var metrics = Ml.Regression.Evaluate(model.Transform(test));
        Console.WriteLine(FormattableString.Invariant($"{metrics.RSquared:F3} {metrics.MeanAbsoluteError:F3}"));
    }
}
