// corpus: A logistic regression with Math.NET starts its gradient descent with a vector of a normal distribution without a source.
// library: Math.NET
// axis: library class
using MathNet.Numerics.Distributions;
using MathNet.Numerics.LinearAlgebra;

namespace Descent;

public sealed class Logistic
{
    private Vector<double> _weights = Vector<double>.Build.Dense(1);

    public double Fit(Matrix<double> x, Vector<double> y, Matrix<double> testX, Vector<double> testY, double rate, int steps)
    {
        _weights = Vector<double>.Build.Random(x.ColumnCount, new Normal(0, 0.01)); // expect: MLQ1002
        for (var step = 0; step < steps; step++)
        {
            var p = (x * _weights).Map(v => 1 / (1 + Math.Exp(-v)));
            var gradient = x.TransposeThisAndMultiply(p - y) / x.RowCount;
            _weights -= rate * gradient;
        }

        return (Predict(testX) - testY).L2Norm() / Math.Sqrt(testX.RowCount);
    }

    public Vector<double> Predict(Matrix<double> x) => (x * _weights).Map(v => 1 / (1 + Math.Exp(-v)));
}
