using MathNet.Numerics.LinearAlgebra;

namespace Churn.Models;

/// <summary>Logistic regression with an L2 penalty on the weights (not on the intercept), fitted by Newton's method (IRLS).</summary>
internal sealed record LogisticRegression(double Intercept, IReadOnlyList<double> Weights)
{
    private const int MaxIterations = 50;
    private const double Tolerance = 1e-10;

    /// <param name="features">One row per example.</param>
    /// <param name="labels">One per row.</param>
    /// <param name="penalty">The penalty is half of this times the squared weights; must be positive.</param>
    public static LogisticRegression Fit(Matrix<double> features, IReadOnlyList<bool> labels, double penalty)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(penalty);
        var x = features.InsertColumn(0, Vector<double>.Build.Dense(features.RowCount, 1));
        var y = Vector<double>.Build.Dense(labels.Count, i => labels[i] ? 1 : 0);
        var ridge = Vector<double>.Build.Dense(x.ColumnCount, i => i == 0 ? 0 : penalty);
        var beta = Vector<double>.Build.Dense(x.ColumnCount);

        for (var iteration = 0; iteration < MaxIterations; iteration++)
        {
            var p = (x * beta).Map(Sigmoid);
            var gradient = x.TransposeThisAndMultiply(y - p) - ridge.PointwiseMultiply(beta);
            var weighted = x.MapIndexed((row, _, value) => value * p[row] * (1 - p[row]));
            var hessian = x.TransposeThisAndMultiply(weighted) + Matrix<double>.Build.DenseOfDiagonalVector(ridge);
            var step = hessian.Cholesky().Solve(gradient);
            beta += step;
            if (step.InfinityNorm() < Tolerance)
            {
                return new LogisticRegression(beta[0], [.. beta.Skip(1)]);
            }
        }

        throw new InvalidOperationException($"Newton's method did not converge in {MaxIterations} iterations.");
    }

    public IReadOnlyList<double> Probabilities(Matrix<double> features) =>
        [.. (features * Vector<double>.Build.DenseOfEnumerable(Weights) + Intercept).Map(Sigmoid)];

    private static double Sigmoid(double logOdds) => 1 / (1 + Math.Exp(-logOdds));
}
