using MathNet.Numerics.LinearAlgebra;

namespace Vineyard;

/// <summary>A ridge regression with the scaling it was fitted with; nothing of it is known outside the rows it was given.</summary>
public sealed class Ridge
{
    private readonly Standardizer _scale;
    private readonly Vector<double> _weights;
    private readonly double _intercept;

    private Ridge(Standardizer scale, Vector<double> weights, double intercept) =>
        (_scale, _weights, _intercept) = (scale, weights, intercept);

    public static Ridge Fit(Sample sample, double lambda)
    {
        var scale = Standardizer.Learn(sample.X);
        var x = scale.Apply(sample.X);
        var intercept = sample.Y.Sum() / sample.Y.Count;
        var centred = sample.Y.Subtract(intercept);
        var gram = x.TransposeThisAndMultiply(x) + (Matrix<double>.Build.DenseIdentity(x.ColumnCount) * lambda);
        return new Ridge(scale, gram.Solve(x.TransposeThisAndMultiply(centred)), intercept);
    }

    public Vector<double> Predict(Matrix<double> rows) => _scale.Apply(rows).Multiply(_weights).Add(_intercept);
}
