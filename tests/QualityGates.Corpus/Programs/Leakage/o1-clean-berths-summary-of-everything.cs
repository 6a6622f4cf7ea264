// corpus: Means and deviations of all berths are printed for the reader before the division; the pipeline learns its own from the training part.
// library: ML.NET, MathNet
// axis: report
using MathNet.Numerics.Statistics;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 8);
var table = ml.Data.LoadFromTextFile<Berth>(args[0], separatorChar: ',', hasHeader: true);
var berths = ml.Data.CreateEnumerable<Berth>(table, reuseRowObject: false).ToList();

foreach (var line in Overview.Of(berths))
{
    Console.WriteLine(line);
}

var parts = ml.Data.TrainTestSplit(table, testFraction: 0.2);
var pipeline = ml.Transforms.Concatenate("Raw", nameof(Berth.Length), nameof(Berth.Draught), nameof(Berth.Wind))
    .Append(ml.Transforms.NormalizeMeanVariance("Features", "Raw"))
    .AppendCacheCheckpoint(ml)
    .Append(ml.Regression.Trainers.LbfgsPoissonRegression(nameof(Berth.Hours)));
var model = pipeline.Fit(parts.TrainSet);
var metrics = ml.Regression.Evaluate(model.Transform(parts.TestSet), nameof(Berth.Hours));
Console.WriteLine($"R2 {metrics.RSquared:F3}, MAE {metrics.MeanAbsoluteError:F2} h, RMSE {metrics.RootMeanSquaredError:F2} h");

internal sealed class Berth
{
    [LoadColumn(0)] public float Length { get; set; }

    [LoadColumn(1)] public float Draught { get; set; }

    [LoadColumn(2)] public float Wind { get; set; }

    [LoadColumn(3)] public float Hours { get; set; }
}

internal static class Overview
{
    private static readonly (string Name, Func<Berth, double> Value)[] Columns =
    [
        ("length", berth => berth.Length),
        ("draught", berth => berth.Draught),
        ("wind", berth => berth.Wind),
        ("hours", berth => berth.Hours),
    ];

    public static IEnumerable<string> Of(IReadOnlyCollection<Berth> berths) =>
        from column in Columns
        let statistics = new DescriptiveStatistics(berths.Select(column.Value))
        let centred = berths.Count(berth => Math.Abs(column.Value(berth) - statistics.Mean) <= statistics.StandardDeviation)
        select $"{column.Name,-8} {statistics.Mean,9:F2} +- {statistics.StandardDeviation,7:F2}, {centred} of {berths.Count} within one deviation";
}
