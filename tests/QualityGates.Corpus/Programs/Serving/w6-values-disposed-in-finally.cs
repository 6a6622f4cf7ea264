// corpus: The values that go into the run are kept in an array and disposed one by one in a finally.
// library: ONNX Runtime
// axis: try and finally, array of resources, two inputs
using Microsoft.ML.OnnxRuntime;

namespace Answers;

public sealed class Reader : IDisposable
{
    private static readonly string[] Inputs = ["input_ids", "attention_mask"];
    private static readonly string[] Outputs = ["start_logits", "end_logits"];
    private readonly InferenceSession session;
    private readonly RunOptions options = new();

    public Reader(string folder)
    {
        using var settings = new SessionOptions { GraphOptimizationLevel = GraphOptimizationLevel.ORT_ENABLE_ALL };
        session = new InferenceSession(Path.Combine(folder, "reader.onnx"), settings);
    }

    public (int Start, int End) Span(long[] tokens)
    {
        long[] shape = [1, tokens.Length];
        var mask = new long[tokens.Length];
        Array.Fill(mask, 1L);
        var values = new[]
        {
            OrtValue.CreateTensorValueFromMemory(tokens, shape),
            OrtValue.CreateTensorValueFromMemory(mask, shape),
        };
        try
        {
            using var results = session.Run(options, Inputs, values, Outputs);
            return (Best(results[0]), Best(results[1]));
        }
        finally
        {
            foreach (var value in values)
            {
                value.Dispose();
            }
        }
    }

    public void Dispose()
    {
        session.Dispose();
        options.Dispose();
    }

    private static int Best(OrtValue value)
    {
        var logits = value.GetTensorDataAsSpan<float>();
        var best = 0;
        for (var i = 1; i < logits.Length; i++)
        {
            if (logits[i] > logits[best])
            {
                best = i;
            }
        }

        return best;
    }
}
