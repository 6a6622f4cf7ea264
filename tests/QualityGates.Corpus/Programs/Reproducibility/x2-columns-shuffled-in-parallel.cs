// corpus: How much each column of a forest of cars matters is measured by shuffling it, all columns at once and by one generator.
// library: SharpLearning
// axis: Random.Shuffle, work that predicts
using SharpLearning.Containers;
using SharpLearning.Containers.Matrices;
using SharpLearning.CrossValidation.TrainingTestSplitters;
using SharpLearning.Metrics.Regression;
using SharpLearning.RandomForest.Learners;
using SharpLearning.RandomForest.Models;

namespace UsedCars;

public sealed class ColumnWeights
{
    private readonly MeanAbsolutErrorRegressionMetric _metric = new();

    public double[] Of(double[][] cars, double[] prices)
    {
        F64Matrix matrix = cars;
        var split = new RandomTrainingTestIndexSplitter<double>(0.7, seed: 9).SplitSet(matrix, prices);
        var forest = new RegressionRandomForestLearner(trees: 60, seed: 9, runParallel: false)
            .Learn(split.TrainingSet.Observations, split.TrainingSet.Targets);
        return Losses(forest, split.TestSet, new Random(9));
    }

    private double[] Losses(RegressionForestModel forest, ObservationTargetSet test, Random random)
    {
        var observations = test.Observations;
        var usual = _metric.Error(test.Targets, forest.Predict(observations));
        var losses = new double[observations.ColumnCount];
        Parallel.For(0, losses.Length, column =>
        {
            var values = observations.Column(column);
            random.Shuffle(values); // expect: MLQ1011
            var shuffled = new F64Matrix(observations.RowCount, observations.ColumnCount);
            for (var row = 0; row < observations.RowCount; row++)
            {
                for (var other = 0; other < observations.ColumnCount; other++)
                {
                    shuffled[row, other] = other == column ? values[row] : observations[row, other];
                }
            }

            losses[column] = _metric.Error(test.Targets, forest.Predict(shuffled)) - usual;
        });
        return losses;
    }
}
