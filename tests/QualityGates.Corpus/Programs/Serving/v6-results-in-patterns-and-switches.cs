// corpus: Results and sessions that a pattern names are disposed; one is given back by a switch.
// library: ONNX Runtime
// axis: patterns
using Microsoft.ML.OnnxRuntime;

namespace Matched;

public static class Matching
{
    public static float First(InferenceSession session, NamedOnnxValue value)
    {
        if (session.Run([value]) is { } results)
        {
            try
            {
                return results[0].AsEnumerable<float>().First();
            }
            finally
            {
                results.Dispose();
            }
        }

        return 0;
    }

    public static InferenceSession Open(string kind) => kind switch
    {
        "small" => new InferenceSession("small.onnx"),
        "large" => new InferenceSession("large.onnx"),
        _ => throw new ArgumentException("small or large", nameof(kind)),
    };

    public static int Outputs(string kind)
    {
        using var session = Open(kind);
        return session.OutputMetadata.Count;
    }
}
