// corpus: The results of the run are disposed, the OrtValue with the input is left to the collector.
// library: ONNX Runtime
// axis: library, OrtValue, dictionary
using Microsoft.ML.OnnxRuntime;

namespace Audio;

public sealed class SpeechDetector(InferenceSession session)
{
    private const int Frame = 512;

    public IEnumerable<TimeSpan> Speech(float[] samples, int rate)
    {
        var found = new List<TimeSpan>();
        for (var start = 0; start + Frame <= samples.Length; start += Frame)
        {
            if (Probability(samples.AsSpan(start, Frame).ToArray()) > 0.5f)
            {
                found.Add(TimeSpan.FromSeconds((double)start / rate));
            }
        }

        return found;
    }

    private float Probability(float[] frame)
    {
        var input = OrtValue.CreateTensorValueFromMemory(frame, new long[] { 1, Frame }); // expect: MLQ6004
        var inputs = new Dictionary<string, OrtValue> { ["input"] = input };
        using var options = new RunOptions();
        using var results = session.Run(options, inputs, session.OutputNames);
        return results[0].GetTensorDataAsSpan<float>()[0];
    }
}
