// corpus: One constant names the target for the trainers of an AutoML search, for its metric and for the last evaluation.
// library: ML.NET
// axis: AutoML, nested class of names
using Microsoft.ML;
using Microsoft.ML.AutoML;

namespace PoolHeating;

public sealed class PoolDay
{
    public float Outside { get; set; }

    public float Guests { get; set; }

    public float Cover { get; set; }

    public float KilowattHours { get; set; }
}

public sealed class HeatingSearch
{
    private static class Names
    {
        public const string Target = nameof(PoolDay.KilowattHours);
        public const string Features = "Inputs";
    }

    private readonly MLContext ml = new(seed: 23);

    public (double Absolute, double Squared) Run(IReadOnlyList<PoolDay> days)
    {
        var parts = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(days), testFraction: 0.2);
        var pipeline = ml.Transforms
            .Concatenate(Names.Features, nameof(PoolDay.Outside), nameof(PoolDay.Guests), nameof(PoolDay.Cover))
            .Append(ml.Auto().Regression(labelColumnName: Names.Target, featureColumnName: Names.Features, useSdca: false));
        var best = ml.Auto().CreateExperiment()
            .SetPipeline(pipeline)
            .SetRegressionMetric(RegressionMetric.MeanAbsoluteError, labelColumn: Names.Target)
            .SetDataset(parts.TrainSet, fold: 4)
            .SetMaxModelToExplore(30)
            .Run();

        var metrics = ml.Regression.Evaluate(best.Model.Transform(parts.TestSet), labelColumnName: Names.Target);
        return (metrics.MeanAbsoluteError, metrics.RootMeanSquaredError);
    }
}
