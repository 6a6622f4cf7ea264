// corpus: A network of layers by hand draws its weights from distributions without a source.
// library: Math.NET Numerics
// axis: constructor, layer class
using MathNet.Numerics.Distributions;
using MathNet.Numerics.LinearAlgebra;

public sealed class DenseLayer
{
    public Matrix<double> Weights { get; private set; }
    public Vector<double> Bias { get; private set; }

    public DenseLayer(int inputs, int outputs)
    {
        Weights = Matrix<double>.Build.Random(outputs, inputs, new Normal(0, Math.Sqrt(2.0 / inputs))); // expect: MLQ1002
        Bias = Vector<double>.Build.Dense(outputs);
    }

    public Vector<double> Forward(Vector<double> input) => (Weights * input + Bias).PointwiseMaximum(0);

    public void Update(Matrix<double> weightGradient, Vector<double> biasGradient, double rate)
    {
        Weights -= rate * weightGradient;
        Bias -= rate * biasGradient;
    }
}

public sealed class OneLayerRegression(int inputs)
{
    private readonly DenseLayer _layer = new(inputs, 1);

    public void Train(IReadOnlyList<(Vector<double> X, double Y)> rows, int epochs, double learningRate)
    {
        for (int epoch = 0; epoch < epochs; epoch++)
        {
            foreach (var (x, y) in rows)
            {
                var output = _layer.Forward(x);
                if (output[0] <= 0)
                {
                    continue;
                }

                var error = output - Vector<double>.Build.Dense(1, y);
                _layer.Update(error.OuterProduct(x), error, learningRate);
            }
        }
    }

    public double MeanSquaredError(IReadOnlyList<(Vector<double> X, double Y)> test) =>
        test.Average(row => Math.Pow(_layer.Forward(row.X)[0] - row.Y, 2));
}
