// corpus: The minerals of a rock sample are written as shares of their own sum before the split: each row looks at itself alone.
// library: SharpLearning
// axis: extension methods
using SharpLearning.Containers.Extensions;
using SharpLearning.Containers.Matrices;
using SharpLearning.CrossValidation.TrainingTestSplitters;
using SharpLearning.Metrics.Classification;
using SharpLearning.RandomForest.Learners;

namespace Rocks;

public static class CompositionExtensions
{
    public static double[] AsShares(this double[] amounts)
    {
        var total = amounts.Sum();
        return total == 0 ? amounts : amounts.Select(amount => amount / total).ToArray();
    }

    public static double[] CentredLogRatios(this double[] shares)
    {
        var logs = shares.Select(share => Math.Log(share + 1e-6)).ToArray();
        var centre = logs.Average();
        return logs.Select(log => log - centre).ToArray();
    }
}

public sealed record RockReport(double ErrorRate, double LogLoss);

public static class RockTypes
{
    public static RockReport Learn(IReadOnlyList<double[]> amounts, IReadOnlyList<double> types)
    {
        F64Matrix ratios = amounts.Select(row => row.AsShares().CentredLogRatios()).ToArray().ToF64Matrix();
        var set = new StratifiedTrainingTestIndexSplitter<double>(0.7, seed: 15).SplitSet(ratios, types.ToArray());

        var forest = new ClassificationRandomForestLearner(trees: 150, seed: 15).Learn(set.TrainingSet.Observations, set.TrainingSet.Targets);
        var classes = forest.Predict(set.TestSet.Observations);
        var probabilities = forest.PredictProbability(set.TestSet.Observations);
        return new RockReport(
            new TotalErrorClassificationMetric<double>().Error(set.TestSet.Targets, classes),
            new LogLossClassificationProbabilityMetric().Error(set.TestSet.Targets, probabilities));
    }
}
