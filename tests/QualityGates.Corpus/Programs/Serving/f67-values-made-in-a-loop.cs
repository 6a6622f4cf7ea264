// corpus: Every round makes native values for its input and reads native outputs; only the run options are released.
// library: ONNX Runtime
// axis: loop, dictionary, tuple, using statement
using Microsoft.ML.OnnxRuntime;

namespace Audio;

public static class Transcriber
{
    public static List<float> Peaks(InferenceSession session, IEnumerable<float[]> windows)
    {
        var peaks = new List<float>();
        using (var options = new RunOptions { LogId = "peaks" })
        {
            foreach (var (samples, size) in windows.Select(window => (window, window.LongLength)))
            {
                var input = OrtValue.CreateTensorValueFromMemory(samples, [1, size]); // expect: MLQ6004
                var named = new Dictionary<string, OrtValue> { ["samples"] = input };
                using var outputs = session.Run(options, named, session.OutputNames);
                peaks.Add(outputs[0].GetTensorDataAsSpan<float>()[0]);
            }
        }
        return peaks;
    }

    public static float Energy(string path, float[] window)
    {
        var session = new InferenceSession(path); // expect: MLQ6004
        using var input = OrtValue.CreateTensorValueFromMemory(window, [1, window.LongLength]);
        using var options = new RunOptions();
        using var outputs = session.Run(options, ["samples"], [input], ["energy"]);
        return outputs[0].GetTensorDataAsSpan<float>()[0];
    }
}
