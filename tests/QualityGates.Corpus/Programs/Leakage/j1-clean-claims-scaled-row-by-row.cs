// corpus: A scaler learns from the matrix of known claims, and later takes the others row by row, from which it learns nothing; a middle part stops the boosting.
// library: SharpLearning
// axis: library
using SharpLearning.Containers.Extensions;
using SharpLearning.Containers.Matrices;
using SharpLearning.CrossValidation.TrainingTestSplitters;
using SharpLearning.FeatureTransformations.MatrixTransforms;
using SharpLearning.GradientBoost.Learners;
using SharpLearning.Metrics.Regression;

namespace Insurance.Claims;

public sealed record ClaimErrors(double Mae, double Rmse);

public sealed class ClaimStudy(int seed = 66)
{
    public ClaimErrors Run(F64Matrix claims, double[] amounts)
    {
        var outer = new RandomTrainingTestIndexSplitter<double>(0.8, seed).SplitSet(claims, amounts);
        var inner = new RandomTrainingTestIndexSplitter<double>(0.8, seed).SplitSet(outer.TrainingSet.Observations, outer.TrainingSet.Targets);

        var scaler = new MinMaxTransformer(-1, 1);
        var known = scaler.Transform(inner.TrainingSet.Observations);
        var model = new RegressionHuberLossGradientBoostLearner(iterations: 1000, learningRate: 0.03).LearnWithEarlyStopping(
            known,
            inner.TrainingSet.Targets,
            RowByRow(scaler, inner.TestSet.Observations),
            inner.TestSet.Targets,
            new MeanAbsolutErrorRegressionMetric(),
            earlyStoppingRounds: 20);

        var predicted = model.Predict(RowByRow(scaler, outer.TestSet.Observations));
        return new ClaimErrors(
            new MeanAbsolutErrorRegressionMetric().Error(outer.TestSet.Targets, predicted),
            new RootMeanSquareRegressionMetric().Error(outer.TestSet.Targets, predicted));
    }

    private static F64Matrix RowByRow(MinMaxTransformer scaler, F64Matrix rows) =>
        Enumerable.Range(0, rows.RowCount).Select(row => scaler.Transform(rows.Row(row))).ToArray().ToF64Matrix();
}
