// corpus: A helper takes the means of all wines off every wine, and the folds are made of what it gives back.
// library: SharpLearning
// axis: helper
using SharpLearning.Containers.Matrices;
using SharpLearning.CrossValidation.CrossValidators;
using SharpLearning.FeatureTransformations.MatrixTransforms;
using SharpLearning.GradientBoost.Learners;
using SharpLearning.Metrics.Regression;

namespace Wines;

public static class WineStudy
{
    public static void Report(F64Matrix chemistry, double[] quality)
    {
        var centred = Centred(chemistry);
        var learner = new RegressionHuberLossGradientBoostLearner(iterations: 120, maximumTreeDepth: 4, runParallel: false);
        var folds = new RandomCrossValidation<double>(crossValidationFolds: 5, seed: 3);
        var predictions = folds.CrossValidate(learner, centred, quality); // expect: MLQ2002

        Console.WriteLine($"MAE  {new MeanAbsolutErrorRegressionMetric().Error(quality, predictions):F3}");
        Console.WriteLine($"RMSE {new RootMeanSquareRegressionMetric().Error(quality, predictions):F3}");
    }

    private static F64Matrix Centred(F64Matrix matrix) => new MeanZeroFeatureTransformer().Transform(matrix);
}
