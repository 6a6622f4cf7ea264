// corpus: A learner of one's own scales the rows whose indices a fold gives it and keeps that scale in the model, so that folds may be made of raw rows.
// library: SharpLearning
// axis: decorator
using SharpLearning.Common.Interfaces;
using SharpLearning.Containers.Matrices;
using SharpLearning.CrossValidation.CrossValidators;
using SharpLearning.GradientBoost.Learners;
using SharpLearning.Metrics.Regression;

namespace Cement;

public sealed class ScalingLearner(IIndexedLearner<double> inner) : IIndexedLearner<double>
{
    public IPredictorModel<double> Learn(F64Matrix observations, double[] targets, int[] indices)
    {
        var least = Enumerable.Repeat(double.MaxValue, observations.ColumnCount).ToArray();
        var most = Enumerable.Repeat(double.MinValue, observations.ColumnCount).ToArray();
        foreach (var row in indices)
        {
            for (var column = 0; column < observations.ColumnCount; column++)
            {
                least[column] = Math.Min(least[column], observations[row, column]);
                most[column] = Math.Max(most[column], observations[row, column]);
            }
        }

        return new ScaledModel(least, most, rows => inner.Learn(rows, targets, indices), observations);
    }

    private sealed class ScaledModel : IPredictorModel<double>
    {
        private readonly double[] _least;
        private readonly double[] _most;
        private readonly IPredictorModel<double> _model;

        public ScaledModel(double[] least, double[] most, Func<F64Matrix, IPredictorModel<double>> learn, F64Matrix observations)
        {
            (_least, _most) = (least, most);
            _model = learn(Scale(observations));
        }

        public double Predict(double[] observation) => _model.Predict(Scale(observation));

        public double[] Predict(F64Matrix observations) => _model.Predict(Scale(observations));

        public double[] GetRawVariableImportance() => _model.GetRawVariableImportance();

        public Dictionary<string, double> GetVariableImportance(Dictionary<string, int> featureNameToIndex) =>
            _model.GetVariableImportance(featureNameToIndex);

        private double[] Scale(double[] row) =>
            [.. row.Select((value, i) => _most[i] > _least[i] ? (value - _least[i]) / (_most[i] - _least[i]) : 0)];

        private F64Matrix Scale(F64Matrix matrix) =>
            Enumerable.Range(0, matrix.RowCount).Select(i => Scale(matrix.Row(i))).ToArray();
    }
}

public static class StrengthStudy
{
    public static void Report(F64Matrix mixes, double[] strengths)
    {
        var learner = new ScalingLearner(new RegressionSquareLossGradientBoostLearner(iterations: 150, runParallel: false));
        var predictions = new RandomCrossValidation<double>(5, seed: 77).CrossValidate(learner, mixes, strengths);
        Console.WriteLine($"MAE  {new MeanAbsolutErrorRegressionMetric().Error(strengths, predictions):F2} MPa");
        Console.WriteLine($"RMSE {new RootMeanSquareRegressionMetric().Error(strengths, predictions):F2} MPa");
    }
}
