// corpus: The trainer learns one column, the evaluation and the folds look for the default name.
// library: ML.NET
// axis: settings record, base class, override
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Depots;

internal sealed record Settings(string Target = "Delay", int Leaves = 20);

internal abstract class Job(MLContext ml, Settings settings)
{
    protected Settings Settings { get; } = settings;

    protected MLContext Ml { get; } = ml;

    protected abstract IEstimator<ITransformer> Pipeline();

    public RegressionMetrics Run(IDataView rows)
    {
        var parts = Ml.Data.TrainTestSplit(rows, testFraction: 0.15);
        var model = Pipeline().Fit(parts.TrainSet);
        return Ml.Regression.Evaluate(model.Transform(parts.TestSet)); // expect: MLQ3004
    }
}

internal sealed class DelayJob(MLContext ml, Settings settings) : Job(ml, settings)
{
    protected override IEstimator<ITransformer> Pipeline() => Ml.Transforms.Concatenate("Features", "Stops", "Rain")
        .Append(Ml.Regression.Trainers.FastTree(labelColumnName: nameof(Leg.Delay), numberOfLeaves: Settings.Leaves));
}

internal static class Program
{
    private static void Main()
    {
        var ml = new MLContext(seed: 1);
        var metrics = new DelayJob(ml, new Settings()).Run(ml.Data.LoadFromTextFile<Leg>("legs.tsv", hasHeader: true));
        File.WriteAllText("legs.json", JsonSerializer.Serialize(new { metrics.RSquared, metrics.MeanAbsoluteError }));
    }
}

internal sealed class Leg
{
    [LoadColumn(0)] public float Stops { get; set; }

    [LoadColumn(1)] public float Rain { get; set; }

    [LoadColumn(2)] public float Delay { get; set; }
}
