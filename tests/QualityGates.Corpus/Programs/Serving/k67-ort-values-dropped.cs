// corpus: A service of sentence vectors releases its results and forgets the values it made for the inputs; a second method drops bound results.
// library: ONNX Runtime
// axis: dictionary, delegate, field
using Microsoft.ML.OnnxRuntime;

public sealed class Embedder : IDisposable
{
    private readonly InferenceSession _session;
    private readonly RunOptions _run = new();
    private readonly Func<string, long[]> _tokens;

    public Embedder(string path, Func<string, long[]> tokens)
    {
        _session = new InferenceSession(path);
        _tokens = tokens;
    }

    public float[] Embed(string text)
    {
        var ids = _tokens(text);
        var mask = new long[ids.Length];
        Array.Fill(mask, 1L);
        var shape = new long[] { 1, ids.Length };
        using var idValue = OrtValue.CreateTensorValueFromMemory(ids, shape);
        var maskValue = OrtValue.CreateTensorValueFromMemory(mask, shape); // expect: MLQ6004
        var inputs = new Dictionary<string, OrtValue>
        {
            ["input_ids"] = idValue,
            ["attention_mask"] = maskValue,
        };
        using var outputs = _session.Run(_run, inputs, _session.OutputNames);
        return Mean(outputs[0].GetTensorDataAsSpan<float>(), ids.Length);
    }

    public int Width(string text)
    {
        var ids = _tokens(text);
        using var binding = _session.CreateIoBinding();
        using var value = OrtValue.CreateTensorValueFromMemory(ids, [1, ids.Length]);
        binding.BindInput("input_ids", value);
        binding.BindOutputToDevice(_session.OutputNames[0], OrtMemoryInfo.DefaultInstance);
        var width = _session.RunWithBoundResults(_run, binding)[0].GetTensorTypeAndShape().Shape[^1]; // expect: MLQ6004
        return checked((int)width);
    }

    private static float[] Mean(ReadOnlySpan<float> tokens, int count)
    {
        var width = tokens.Length / count;
        var mean = new float[width];
        for (var i = 0; i < tokens.Length; i++)
        {
            mean[i % width] += tokens[i] / count;
        }

        return mean;
    }

    public void Dispose()
    {
        _run.Dispose();
        _session.Dispose();
    }
}
