// corpus: A cross-validation gives back nothing and writes its predictions into an array, from which two errors are taken and compared.
// library: SharpLearning
// axis: class, array as result
using SharpLearning.Containers.Matrices;
using SharpLearning.CrossValidation.CrossValidators;
using SharpLearning.GradientBoost.Learners;
using SharpLearning.GradientBoost.Models;
using SharpLearning.Metrics.Regression;

namespace Quarries;

public sealed class StoneStrength
{
    private readonly RegressionSquareLossGradientBoostLearner _learner = new(iterations: 150, learningRate: 0.05, runParallel: false);

    public RegressionGradientBoostModel Learn(F64Matrix stones, double[] strengths)
    {
        var places = Enumerable.Range(0, strengths.Length).ToArray();
        var predictions = new double[strengths.Length];
        var validation = new RandomCrossValidation<double>(5, seed: 28);
        validation.CrossValidate(_learner, stones, strengths, places, predictions);

        var mean = new MeanAbsolutErrorRegressionMetric().Error(strengths, predictions);
        var root = new RootMeanSquareRegressionMetric().Error(strengths, predictions);
        if (mean > 6 || root > 9)
        {
            throw new InvalidOperationException($"MAE {mean:F1}, RMSE {root:F1}: measure more stones.");
        }

        return _learner.Learn(stones, strengths);
    }
}
