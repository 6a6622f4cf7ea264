// corpus: The default of a settings property and a list of files have backslashes; a worker loads them into sessions.
// library: ONNX Runtime
// axis: property, list
using Microsoft.ML.OnnxRuntime;

namespace Workers;

public sealed class ModelSettings
{
    public string Path { get; set; } = "models\\encoder.onnx"; // expect: MLQ4002
}

public sealed class Encoders : IDisposable
{
    private static readonly List<string> Extra =
    [
        "models/decoder.onnx",
        @"models\joint.onnx", // expect: MLQ4002
    ];

    private readonly List<InferenceSession> _sessions;

    public Encoders(ModelSettings settings)
    {
        _sessions = [new InferenceSession(settings.Path)];
        foreach (var file in Extra)
        {
            _sessions.Add(new InferenceSession(file));
        }
    }

    public int Count => _sessions.Count;

    public void Dispose()
    {
        foreach (var session in _sessions)
        {
            session.Dispose();
        }
    }
}
