// corpus: An input value is made for each call and never released.
// library: ONNX Runtime
// axis: async
using Microsoft.ML.OnnxRuntime;

public class Detector(InferenceSession session)
{
    public async Task<float> DetectAsync(string file)
    {
        var bytes = await File.ReadAllBytesAsync(file);
        var pixels = Array.ConvertAll(bytes, b => b / 255f);
        var input = OrtValue.CreateTensorValueFromMemory(pixels, new long[] { 1, pixels.Length }); // expect: MLQ6004
        using var options = new RunOptions();
        using var results = session.Run(options, new[] { "images" }, new[] { input }, new[] { "boxes" });
        return results[0].GetTensorDataAsSpan<float>()[0];
    }
}
