// corpus: A search index asks a network for the vector of a text and drops what the run gave after reading it.
// library: ONNX Runtime
// axis: library, constructor injection
using Microsoft.ML.OnnxRuntime;
using Microsoft.ML.OnnxRuntime.Tensors;

namespace Search.Embeddings;

public interface IEmbedder
{
    float[] Embed(long[] tokens);
}

public sealed class OnnxEmbedder : IEmbedder
{
    private readonly InferenceSession _session;

    public OnnxEmbedder(InferenceSession session) => _session = session;

    public float[] Embed(long[] tokens)
    {
        var shape = new[] { 1, tokens.Length };
        var mask = Enumerable.Repeat(1L, tokens.Length).ToArray();
        var inputs = new List<NamedOnnxValue>
        {
            NamedOnnxValue.CreateFromTensor("input_ids", new DenseTensor<long>(tokens, shape)),
            NamedOnnxValue.CreateFromTensor("attention_mask", new DenseTensor<long>(mask, shape)),
        };

        var outputs = _session.Run(inputs); // expect: MLQ6004
        var hidden = outputs.First(output => output.Name == "last_hidden_state").AsTensor<float>();
        return Mean(hidden, tokens.Length);
    }

    private static float[] Mean(Tensor<float> hidden, int length)
    {
        var vector = new float[hidden.Dimensions[2]];
        for (var token = 0; token < length; token++)
        {
            for (var index = 0; index < vector.Length; index++)
            {
                vector[index] += hidden[0, token, index] / length;
            }
        }

        return vector;
    }
}
