// corpus: Initial weights of a hand-written network come from distributions with a source of their own.
// library: MathNet
// axis: constructor, class, matrix builder
using MathNet.Numerics.Distributions;
using MathNet.Numerics.LinearAlgebra;

namespace TinyNet;

internal sealed class Network
{
    private Matrix<double> _hidden;
    private readonly Vector<double> _output;

    public Network(int inputs, int units)
    {
        var normal = new Normal(0, 0.1, new Random(1));
        _hidden = Matrix<double>.Build.Dense(units, inputs, (_, _) => normal.Sample());
        _output = Vector<double>.Build.Random(units, new Normal(0, 1, new Random(2)));
    }

    public double Predict(Vector<double> x) => (_hidden * x).PointwiseTanh() * _output;

    public void Train(IReadOnlyList<(Vector<double> X, double Y)> rows, double rate, int epochs)
    {
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            foreach (var (x, y) in rows)
            {
                var h = (_hidden * x).PointwiseTanh();
                var error = h * _output - y;
                var back = (_output * error).PointwiseMultiply(1 - h.PointwisePower(2));
                _hidden -= back.OuterProduct(x) * rate;
            }
        }
    }

    public static double LogLikelihood(IEnumerable<double> residuals)
    {
        var noise = new Normal(0, 1);
        return residuals.Sum(noise.DensityLn);
    }
}
