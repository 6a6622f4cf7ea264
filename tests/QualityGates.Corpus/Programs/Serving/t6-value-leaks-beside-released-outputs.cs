// corpus: The outputs are released, the OrtValue that went in is not.
// library: ONNX Runtime
// axis: dependency injection
using Microsoft.ML.OnnxRuntime;

namespace Ranking.Services;

public interface IRanker
{
    float Rank(float[] features);
}

public sealed class OnnxRanker(InferenceSession session) : IRanker
{
    private static readonly string[] InputNames = ["features"];
    private static readonly string[] OutputNames = ["rank"];

    public float Rank(float[] features)
    {
        var input = OrtValue.CreateTensorValueFromMemory(features, new long[] { 1, features.Length }); // expect: MLQ6004
        using var options = new RunOptions();
        using var outputs = session.Run(options, InputNames, new[] { input }, OutputNames);
        return outputs[0].GetTensorDataAsSpan<float>()[0];
    }
}
