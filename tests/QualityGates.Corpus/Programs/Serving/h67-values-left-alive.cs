// corpus: A wrapper around a session owns it well and forgets what it makes per call: the value of the input, the run options, the outputs.
// library: ONNX Runtime
// axis: field, local, chained call
using Microsoft.ML.OnnxRuntime;
using Microsoft.ML.OnnxRuntime.Tensors;

public sealed class SpeechEncoder : IDisposable
{
    private readonly InferenceSession _session;
    private readonly RunOptions _options = new();

    public SpeechEncoder(string path) => _session = new InferenceSession(path);

    public float[] Encode(float[] samples)
    {
        var input = OrtValue.CreateTensorValueFromMemory(samples, new long[] { 1, samples.Length }); // expect: MLQ6004
        using var results = _session.Run(_options, new Dictionary<string, OrtValue> { ["audio"] = input }, _session.OutputNames);
        return results[0].GetTensorDataAsSpan<float>().ToArray();
    }

    public float Loudness(float[] samples)
    {
        var tensor = new DenseTensor<float>(samples, new[] { 1, samples.Length });
        return _session.Run(new[] { NamedOnnxValue.CreateFromTensor("audio", tensor) }).Single(o => o.Name == "level").AsTensor<float>()[0]; // expect: MLQ6004
    }

    public void Dispose()
    {
        _options.Dispose();
        _session.Dispose();
    }
}

internal static class Program
{
    private static int Main(string[] args)
    {
        var probe = new InferenceSession("encoder.onnx");
        Console.WriteLine(string.Join(", ", probe.InputNames));
        using var encoder = new SpeechEncoder("encoder.onnx");
        var code = encoder.Encode(new float[16000]);
        return code.Length == 512 ? 0 : 1;
    }
}
