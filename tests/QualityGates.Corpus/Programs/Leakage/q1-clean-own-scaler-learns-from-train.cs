// corpus: A scaler of its own learns means and deviations from the training observations and is applied to those of the test.
// library: SharpLearning
// axis: own scaler class
using SharpLearning.AdaBoost.Learners;
using SharpLearning.Containers.Extensions;
using SharpLearning.Containers.Matrices;
using SharpLearning.CrossValidation.TrainingTestSplitters;
using SharpLearning.Metrics.Regression;

namespace Concrete;

public sealed class StandardScaler
{
    private double[] _means = [];
    private double[] _deviations = [];

    public StandardScaler Fit(F64Matrix matrix)
    {
        _means = new double[matrix.ColumnCount];
        _deviations = new double[matrix.ColumnCount];
        for (var column = 0; column < matrix.ColumnCount; column++)
        {
            var values = matrix.Column(column);
            var mean = values.Average();
            _means[column] = mean;
            _deviations[column] = Math.Max(1e-9, Math.Sqrt(values.Average(value => (value - mean) * (value - mean))));
        }

        return this;
    }

    public F64Matrix Transform(F64Matrix matrix)
    {
        var result = new F64Matrix(matrix.RowCount, matrix.ColumnCount);
        for (var row = 0; row < matrix.RowCount; row++)
        {
            for (var column = 0; column < matrix.ColumnCount; column++)
            {
                result[row, column] = (matrix[row, column] - _means[column]) / _deviations[column];
            }
        }

        return result;
    }
}

public sealed record StrengthReport(double Mae, double Rmse);

public sealed class StrengthStudy(int seed)
{
    public StrengthReport Run(double[][] mixtures, double[] strengths)
    {
        var parts = new RandomTrainingTestIndexSplitter<double>(0.75, seed).SplitSet(mixtures.ToF64Matrix(), strengths);
        var scaler = new StandardScaler().Fit(parts.TrainingSet.Observations);
        var model = new RegressionAdaBoostLearner(iterations: 80, maximumTreeDepth: 5, seed: seed)
            .Learn(scaler.Transform(parts.TrainingSet.Observations), parts.TrainingSet.Targets);
        var predictions = model.Predict(scaler.Transform(parts.TestSet.Observations));
        return new StrengthReport(
            new MeanAbsolutErrorRegressionMetric().Error(parts.TestSet.Targets, predictions),
            new RootMeanSquareRegressionMetric().Error(parts.TestSet.Targets, predictions));
    }
}
