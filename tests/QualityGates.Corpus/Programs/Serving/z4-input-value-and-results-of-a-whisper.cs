// corpus: A transcriber makes a value over its samples, runs the network and disposes neither the value nor the results.
// library: ONNX Runtime
// axis: service, OrtValue
using Microsoft.ML.OnnxRuntime;

namespace Speech;

public sealed class Transcriber : IDisposable
{
    private static readonly string[] Outputs = ["logits"];
    private readonly InferenceSession session;
    private readonly RunOptions options = new();

    public Transcriber(string modelPath) => session = new InferenceSession(modelPath);

    public int[] Tokens(float[] samples)
    {
        var audio = OrtValue.CreateTensorValueFromMemory(samples, new long[] { 1, samples.Length }); // expect: MLQ6004
        var inputs = new Dictionary<string, OrtValue> { ["audio"] = audio };
        var results = session.Run(options, inputs, Outputs); // expect: MLQ6004

        var logits = results[0].GetTensorDataAsSpan<float>();
        var vocabulary = (int)results[0].GetTensorTypeAndShape().Shape[2];
        var tokens = new int[logits.Length / vocabulary];
        for (var step = 0; step < tokens.Length; step++)
        {
            var scores = logits.Slice(step * vocabulary, vocabulary);
            var best = 0;
            for (var index = 1; index < scores.Length; index++)
            {
                if (scores[index] > scores[best])
                {
                    best = index;
                }
            }

            tokens[step] = best;
        }

        return tokens;
    }

    public void Dispose()
    {
        options.Dispose();
        session.Dispose();
    }
}
