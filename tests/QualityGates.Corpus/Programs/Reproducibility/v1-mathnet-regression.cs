// corpus: A logistic regression over Math.NET starts with random weights without seed and learns with noise from a distribution without source.
// library: Math.NET Numerics
// axis: matrix
using MathNet.Numerics.Distributions;
using MathNet.Numerics.LinearAlgebra;

namespace Logistic;

public sealed class LogisticRegression
{
    private readonly Normal _noise = new Normal(0, 0.05); // expect: MLQ1002
    private Vector<double> _weights;

    public LogisticRegression(int features)
    {
        _weights = Vector<double>.Build.Random(features); // expect: MLQ1002
    }

    public void Fit(Matrix<double> rows, Vector<double> labels, int steps, double rate)
    {
        for (var step = 0; step < steps; step++)
        {
            var noisy = rows.Map(value => value + _noise.Sample());
            var error = (noisy * _weights).Map(z => 1 / (1 + Math.Exp(-z))) - labels;
            var gradient = noisy.TransposeThisAndMultiply(error) / rows.RowCount;
            _weights -= rate * gradient;
        }
    }

    public double Predict(Vector<double> row) => 1 / (1 + Math.Exp(-row.DotProduct(_weights)));
}
