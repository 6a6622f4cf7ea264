// corpus: The visitors of a museum are learned from those of the days before: the same numbers stand among inputs and targets, but never those of the same day.
// library: SharpLearning
// axis: library, windows over a series
using SharpLearning.Containers.Extensions;
using SharpLearning.CrossValidation.TrainingTestSplitters;
using SharpLearning.Metrics.Regression;
using SharpLearning.RandomForest.Learners;

namespace Museum;

public sealed record Quality(double AbsoluteError, double SquaredError);

public sealed class VisitorForest(int window = 7)
{
    public Quality Evaluate(double[] visitors)
    {
        var places = Enumerable.Range(window, visitors.Length - window).ToArray();
        var inputs = places.Select(day => visitors[(day - window)..day]).ToArray().ToF64Matrix();
        var targets = places.Select(day => visitors[day]).ToArray();

        var split = new NoShuffleTrainingTestIndexSplitter<double>(trainingPercentage: 0.8).SplitSet(inputs, targets);
        var forest = new RegressionRandomForestLearner(trees: 120, seed: 3)
            .Learn(split.TrainingSet.Observations, split.TrainingSet.Targets);
        var predicted = forest.Predict(split.TestSet.Observations);
        return new Quality(
            new MeanAbsolutErrorRegressionMetric().Error(split.TestSet.Targets, predicted),
            new MeanSquaredErrorRegressionMetric().Error(split.TestSet.Targets, predicted));
    }
}
