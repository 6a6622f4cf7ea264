// corpus: Importance is measured on the test part by a generic report, and for a model of another program on rows of which nobody knows whether it learned them.
// library: ML.NET
// axis: generic base class, delegates
using System.Globalization;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Rivers;

public sealed class Gauge
{
    [LoadColumn(0)] public float Level { get; set; }

    [LoadColumn(1)] public float Rain { get; set; }

    [LoadColumn(2)] public float Snow { get; set; }

    [LoadColumn(3)] public float Flow { get; set; }
}

internal abstract class Report<TStatistics>(MLContext ml, string folder)
{
    protected MLContext Ml { get; } = ml;

    public void Write(string name, ITransformer model, IDataView rows)
    {
        var lines = Importance(model, model.Transform(rows))
            .Select(pair => string.Create(CultureInfo.InvariantCulture, $"{pair.Key};{Figure(pair.Value):F4}"));
        File.WriteAllLines(Path.Combine(folder, $"{name}.csv"), lines);
    }

    protected abstract IEnumerable<KeyValuePair<string, TStatistics>> Importance(ITransformer model, IDataView scored);

    protected abstract double Figure(TStatistics statistics);
}

internal sealed class FlowReport(MLContext ml, string folder) : Report<RegressionMetricsStatistics>(ml, folder)
{
    protected override IEnumerable<KeyValuePair<string, RegressionMetricsStatistics>> Importance(ITransformer model, IDataView scored) =>
        Ml.Regression.PermutationFeatureImportance(model, scored, nameof(Gauge.Flow), permutationCount: 10);

    protected override double Figure(RegressionMetricsStatistics statistics) => statistics.RootMeanSquaredError.Mean;
}

internal static class Program
{
    private static int Main(string[] args)
    {
        var ml = new MLContext(seed: 66);
        var gauges = ml.Data.LoadFromTextFile<Gauge>(args[0], separatorChar: ',', hasHeader: true);
        var parts = ml.Data.TrainTestSplit(gauges, testFraction: 0.3, seed: 66);
        var report = new FlowReport(ml, AppContext.BaseDirectory);

        var model = ml.Transforms.Concatenate("Features", nameof(Gauge.Level), nameof(Gauge.Rain), nameof(Gauge.Snow))
            .Append(ml.Regression.Trainers.FastForest(labelColumnName: nameof(Gauge.Flow)))
            .Fit(parts.TrainSet);
        report.Write("mine", model, parts.TestSet);
        if (args.Length > 1)
        {
            report.Write("theirs", ml.Model.Load(args[1], out _), gauges);
        }

        var metrics = ml.Regression.Evaluate(model.Transform(parts.TestSet), nameof(Gauge.Flow));
        return metrics.MeanAbsoluteError < 12 && metrics.RSquared > 0.5 ? 0 : 1;
    }
}
