// corpus: A controller copies an uploaded network into memory and gives the bytes to a service that opens a session of them.
// library: ONNX Runtime
// axis: upload, interface, async, several files
using Microsoft.ML.OnnxRuntime;

namespace Trials;

public interface ITrial
{
    IReadOnlyList<string> Describe(byte[] network);
}

public sealed class Trial : ITrial
{
    public IReadOnlyList<string> Describe(byte[] network)
    {
        using var session = new InferenceSession(network); // expect: MLQ7001
        return [.. session.InputMetadata.Select(pair => $"{pair.Key}: {string.Join('x', pair.Value.Dimensions)}")];
    }
}
