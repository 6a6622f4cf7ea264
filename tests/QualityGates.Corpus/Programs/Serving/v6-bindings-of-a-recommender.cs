// corpus: A recommender binds its inputs and outputs for each user; the binding and its results are dropped.
// library: ONNX Runtime
// axis: fields
using Microsoft.ML.OnnxRuntime;

public sealed class Recommender : IDisposable
{
    private readonly InferenceSession _session = new("recommender.onnx");
    private readonly RunOptions _options = new();

    public float Affinity(long[] user)
    {
        var binding = _session.CreateIoBinding(); // expect: MLQ6004
        using var ids = OrtValue.CreateTensorValueFromMemory(user, [1, user.Length]);
        binding.BindInput("user", ids);
        binding.BindOutputToDevice("affinity", OrtMemoryInfo.DefaultInstance);
        var results = _session.RunWithBoundResults(_options, binding); // expect: MLQ6004
        return results[0].GetTensorDataAsSpan<float>()[0];
    }

    public void Dispose()
    {
        _options.Dispose();
        _session.Dispose();
    }
}
