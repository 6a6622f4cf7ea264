// corpus: OrtValues, options and outputs are each held by a using.
// library: ONNX Runtime
// axis: OrtValue
using Microsoft.ML.OnnxRuntime;

namespace Speech;

public sealed class KeywordSpotter : IDisposable
{
    private readonly InferenceSession _session;

    public KeywordSpotter(string path)
    {
        using var options = new SessionOptions { IntraOpNumThreads = 2 };
        _session = new InferenceSession(path, options);
    }

    public float[] Score(float[] samples)
    {
        using var runOptions = new RunOptions();
        using var input = OrtValue.CreateTensorValueFromMemory(samples, [1, samples.Length]);
        using var outputs = _session.Run(runOptions, ["audio"], [input], ["scores"]);
        return outputs[0].GetTensorDataAsSpan<float>().ToArray();
    }

    public void Dispose() => _session.Dispose();
}
