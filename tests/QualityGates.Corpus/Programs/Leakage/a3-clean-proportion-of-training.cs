// corpus: The property of Accord speaks of the share of the training set, which is eight tenths here; an indexed split of the other library means the same by its percentage.
// library: Accord.NET, SharpLearning
// axis: library, two splitters
using Accord.MachineLearning.DecisionTrees;
using Accord.MachineLearning.DecisionTrees.Learning;
using Accord.MachineLearning.Performance;
using Accord.Math.Optimization.Losses;
using SharpLearning.Containers.Extensions;
using SharpLearning.CrossValidation.TrainingTestSplitters;
using SharpLearning.DecisionTrees.Learners;
using SharpLearning.Metrics.Regression;

namespace Mushrooms;

public static class TwoSplits
{
    private const double TrainingShare = 0.8;

    public static (double Learned, double Held) Edible(double[][] mushrooms, int[] edible)
    {
        Accord.Math.Random.Generator.Seed = 2;
        var validation = new SplitSetValidation<DecisionTree, double[]>
        {
            TrainingSetProportion = TrainingShare,
            Stratify = true,
            Learner = _ => new C45Learning { MaxHeight = 5 },
            Loss = (expected, actual, _) => new ZeroOneLoss(expected).Loss(actual),
        };
        var result = validation.Learn(mushrooms, edible);
        return (result.Training.Value, result.Validation.Value);
    }

    public static (double Squared, double Absolute) Weight(double[][] mushrooms, double[] grams)
    {
        var splitter = new RandomTrainingTestIndexSplitter<double>(TrainingShare, seed: 2);
        var indices = splitter.Split(grams);
        var learn = indices.TrainingIndices;
        var judge = indices.TestIndices;

        var tree = new RegressionDecisionTreeLearner(maximumTreeDepth: 6)
            .Learn(mushrooms.GetIndices(learn).ToF64Matrix(), grams.GetIndices(learn));
        var predicted = tree.Predict(mushrooms.GetIndices(judge).ToF64Matrix());
        var truth = grams.GetIndices(judge);
        return (
            new MeanSquaredErrorRegressionMetric().Error(truth, predicted),
            new MeanAbsolutErrorRegressionMetric().Error(truth, predicted));
    }
}
