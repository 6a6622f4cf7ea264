using Microsoft.ML.OnnxRuntime;
using Microsoft.ML.OnnxRuntime.Tensors;

internal static class Embeddings
{
    private static readonly string ModelPath = Path.Combine(AppContext.BaseDirectory, "Models", "minilm.onnx");

    public static float[] Of(long[] tokens)
    {
        using var session = Open(threads: 2);
        var inputs = new List<NamedOnnxValue>
        {
            NamedOnnxValue.CreateFromTensor("input_ids", new DenseTensor<long>(tokens, new[] { 1, tokens.Length })),
        };
        using var outputs = session.Run(inputs);
        return outputs[0].AsEnumerable<float>().ToArray();
    }

    private static InferenceSession Open(int threads)
    {
        using var options = new SessionOptions { IntraOpNumThreads = threads };
        return new InferenceSession(ModelPath, options); // expect: MLQ6002
    }
}
