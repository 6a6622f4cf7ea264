// corpus: A perceptron written by hand starts with weights nobody can draw again; its features come through ONNX.
// library: ONNX Runtime
// axis: field, own network
using Microsoft.ML.OnnxRuntime;
using Microsoft.ML.OnnxRuntime.Tensors;

namespace Heads;

public sealed class LinearHead
{
    private readonly double[] _weights;
    private double _bias;

    public LinearHead(int inputs)
    {
        var random = new Random(); // expect: MLQ1002
        _weights = new double[inputs];
        for (var i = 0; i < inputs; i++)
        {
            _weights[i] = random.NextDouble() * 0.2 - 0.1;
        }
    }

    public double Predict(float[] embedding)
    {
        var sum = _bias;
        for (var i = 0; i < _weights.Length; i++)
        {
            sum += _weights[i] * embedding[i];
        }

        return 1 / (1 + Math.Exp(-sum));
    }

    public void Learn(IReadOnlyList<(float[] Embedding, double Target)> examples, int epochs, double rate)
    {
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            foreach (var (embedding, target) in examples)
            {
                var error = target - Predict(embedding);
                for (var i = 0; i < _weights.Length; i++)
                {
                    _weights[i] += rate * error * embedding[i];
                }

                _bias += rate * error;
            }
        }
    }
}

public sealed class Embedder(InferenceSession session)
{
    public float[] Embed(float[] pixels)
    {
        using var results = session.Run([NamedOnnxValue.CreateFromTensor("input", new DenseTensor<float>(pixels, [1, pixels.Length]))]);
        return results[0].AsTensor<float>().ToArray();
    }
}
