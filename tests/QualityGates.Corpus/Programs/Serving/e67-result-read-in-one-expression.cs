// corpus: The results of a run are read in the expression that makes them, so nobody can release them.
// library: ONNX Runtime
// axis: field
using Microsoft.ML.OnnxRuntime;
using Microsoft.ML.OnnxRuntime.Tensors;

public sealed class Embedder : IDisposable
{
    private readonly InferenceSession _session = new("embed.onnx");

    public float[] Embed(long[] ids)
    {
        var tensor = new DenseTensor<long>(ids, [1, ids.Length]);
        return _session.Run([NamedOnnxValue.CreateFromTensor("input_ids", tensor)]).First().AsEnumerable<float>().ToArray(); // expect: MLQ6004
    }

    public float[] EmbedCarefully(long[] ids)
    {
        using var value = OrtValue.CreateTensorValueFromMemory(ids, [1, ids.Length]);
        using var run = new RunOptions();
        using var outputs = _session.Run(run, new Dictionary<string, OrtValue> { ["input_ids"] = value }, _session.OutputNames);
        return outputs[0].GetTensorDataAsSpan<float>().ToArray();
    }

    public void Dispose() => _session.Dispose();
}
