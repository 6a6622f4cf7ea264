// corpus: Permutation importance is written by hand for a forest: columns of held-out observations are shuffled with a seed of their own.
// library: SharpLearning
// axis: own algorithm, library class
using SharpLearning.Common.Interfaces;
using SharpLearning.Containers.Matrices;
using SharpLearning.CrossValidation.TrainingTestSplitters;
using SharpLearning.Metrics.Regression;
using SharpLearning.RandomForest.Learners;

namespace Importance;

public sealed record Share(int Column, double Loss);

public sealed class HeldOutImportance(IRegressionMetric metric, int seed)
{
    public IReadOnlyList<Share> Measure(IPredictorModel<double> model, F64Matrix heldOut, double[] targets)
    {
        var before = metric.Error(targets, model.Predict(heldOut));
        return [.. Enumerable.Range(0, heldOut.ColumnCount).Select(column => new Share(column, metric.Error(targets, model.Predict(Shuffled(heldOut, column))) - before))];
    }

    private F64Matrix Shuffled(F64Matrix observations, int column)
    {
        var random = new Random(seed + column);
        var values = observations.Column(column);
        random.Shuffle(values);
        var copy = new F64Matrix([.. observations.Data()], observations.RowCount, observations.ColumnCount);
        for (var row = 0; row < values.Length; row++)
        {
            copy.At(row, column, values[row]);
        }

        return copy;
    }
}

public static class RiverStudy
{
    public static (double Error, IReadOnlyList<Share> Shares) Run(F64Matrix observations, double[] levels)
    {
        var split = new RandomTrainingTestIndexSplitter<double>(0.7, seed: 38).SplitSet(observations, levels);
        var model = new RegressionRandomForestLearner(trees: 80, seed: 38).Learn(split.TrainingSet.Observations, split.TrainingSet.Targets);
        var error = new MeanAbsolutErrorRegressionMetric();
        var importance = new HeldOutImportance(error, seed: 39);
        return (
            error.Error(split.TestSet.Targets, model.Predict(split.TestSet.Observations)),
            importance.Measure(model, split.TestSet.Observations, split.TestSet.Targets));
    }
}
