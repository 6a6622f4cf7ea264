using SharpLearning.CrossValidation.TrainingTestSplitters;
using SharpLearning.Metrics.Regression;
using SharpLearning.RandomForest.Learners;

namespace SnowLoad;

internal static class Trials
{
    private static readonly MeanAbsolutErrorRegressionMetric Metric = new();

    public static Dictionary<int, double> ErrorsBySize(TrainingTestSetSplit parts, IEnumerable<int> sizes)
    {
        var errors = new Dictionary<int, double>();
        foreach (var trees in sizes)
        {
            var forest = new RegressionRandomForestLearner(trees: trees, seed: 9)
                .Learn(parts.TrainingSet.Observations, parts.TrainingSet.Targets);
            errors[trees] = Metric.Error(parts.TestSet.Targets, forest.Predict(parts.TestSet.Observations));
        }

        return errors;
    }
}
