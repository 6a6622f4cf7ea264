// corpus: One generator draws the seeds of all bags one after the other; the bags then draw their rows in parallel, each by its own seed.
// library: SharpLearning
// axis: seeds drawn before the work
using SharpLearning.Containers.Matrices;
using SharpLearning.CrossValidation.TrainingTestSplitters;
using SharpLearning.DecisionTrees.Learners;
using SharpLearning.DecisionTrees.Models;
using SharpLearning.Metrics.Regression;

namespace Bagging;

public sealed class BaggedTrees(int bags)
{
    public (double Mae, double Rmse) Judge(double[][] rows, double[] targets)
    {
        F64Matrix matrix = rows;
        var split = new RandomTrainingTestIndexSplitter<double>(0.8, seed: 3).SplitSet(matrix, targets);
        var x = split.TrainingSet.Observations;
        var y = split.TrainingSet.Targets;

        var random = new Random(3);
        var seeds = new int[bags];
        for (var i = 0; i < bags; i++)
        {
            seeds[i] = random.Next();
        }

        var trees = new RegressionDecisionTreeModel[bags];
        Parallel.For(0, bags, bag =>
        {
            var own = new Random(seeds[bag]);
            var indices = new int[y.Length];
            for (var i = 0; i < indices.Length; i++)
            {
                indices[i] = own.Next(y.Length);
            }

            trees[bag] = new RegressionDecisionTreeLearner(seed: seeds[bag]).Learn(x, y, indices);
        });

        var test = split.TestSet;
        var predicted = new double[test.Targets.Length];
        for (var row = 0; row < predicted.Length; row++)
        {
            var observation = test.Observations.Row(row);
            predicted[row] = trees.Average(tree => tree.Predict(observation));
        }

        return (
            new MeanAbsolutErrorRegressionMetric().Error(test.Targets, predicted),
            new RootMeanSquareRegressionMetric().Error(test.Targets, predicted));
    }
}
