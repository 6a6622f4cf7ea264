// corpus: The noise and the first weights of a regression with Math.NET come from one source with a seed.
// library: Math.NET
// axis: library class
using MathNet.Numerics.Distributions;
using MathNet.Numerics.LinearAlgebra;
using MathNet.Numerics.Random;

namespace Ridge;

public sealed class NoisyRidge(int seed, double lambda)
{
    private readonly SystemRandomSource _source = new(seed);

    public double Fit(Matrix<double> x, Vector<double> y, Matrix<double> testX, Vector<double> testY)
    {
        var noise = new Normal(0, 0.02, _source);
        var w = Vector<double>.Build.Random(x.ColumnCount, noise);
        for (var step = 0; step < 400; step++)
        {
            var input = x + Matrix<double>.Build.Random(x.RowCount, x.ColumnCount, noise);
            var gradient = input.TransposeThisAndMultiply(input * w - y) / x.RowCount + lambda * w;
            w -= 0.05 * gradient;
        }

        return (testX * w - testY).L2Norm();
    }
}
