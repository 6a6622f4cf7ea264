// corpus: The weights of each layer are one matrix, drawn by a generator that is made for the layer and serves all its numbers.
// library: Math.NET
// axis: network by hand
using MathNet.Numerics.Distributions;
using MathNet.Numerics.LinearAlgebra;
using MathNet.Numerics.Random;

namespace Ripples;

public sealed class Layer(int inputs, int outputs, int seed)
{
    public Matrix<double> Weights { get; private set; } =
        Matrix<double>.Build.Random(outputs, inputs, new Normal(0.0, Math.Sqrt(2.0 / inputs), new MersenneTwister(seed)));

    public Vector<double> Bias { get; private set; } = Vector<double>.Build.Dense(outputs);

    public Vector<double> Forward(Vector<double> input) => (Weights * input) + Bias;

    public Vector<double> Backward(Vector<double> input, Vector<double> gradient, double rate)
    {
        var further = Weights.TransposeThisAndMultiply(gradient);
        Weights -= gradient.OuterProduct(input) * rate;
        Bias -= gradient * rate;
        return further;
    }
}

public sealed class Ripple
{
    private readonly List<Layer> _layers = [];

    public Ripple(int seed, params int[] sizes)
    {
        for (var i = 0; i + 1 < sizes.Length; i++)
        {
            _layers.Add(new Layer(sizes[i], sizes[i + 1], seed + i));
        }
    }

    public (double Mae, double Worst) Run((Vector<double> X, double Y)[] train, (Vector<double> X, double Y)[] test, int epochs, double rate)
    {
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            foreach (var (x, y) in train)
            {
                Step(x, y, rate);
            }
        }

        var gaps = test.Select(row => Math.Abs(Trace(row.X)[^1][0] - row.Y)).ToArray();
        return (gaps.Average(), gaps.Max());
    }

    private List<Vector<double>> Trace(Vector<double> x)
    {
        var trace = new List<Vector<double>> { x };
        for (var i = 0; i < _layers.Count; i++)
        {
            var output = _layers[i].Forward(trace[^1]);
            trace.Add(i + 1 < _layers.Count ? output.Map(v => Math.Tanh(v)) : output);
        }

        return trace;
    }

    private void Step(Vector<double> x, double y, double rate)
    {
        var trace = Trace(x);
        var gradient = Vector<double>.Build.Dense(1, trace[^1][0] - y);
        for (var i = _layers.Count - 1; i >= 0; i--)
        {
            var further = _layers[i].Backward(trace[i], gradient, rate);
            gradient = i == 0 ? further : further.PointwiseMultiply(trace[i].Map(v => 1 - (v * v)));
        }
    }
}
