// corpus: Depth is estimated picture by picture: binding, image and bound results are all left to the collector.
// library: ONNX Runtime, ML.NET
// axis: loop, bindings, expression of a helper
using Microsoft.ML.Data;
using Microsoft.ML.OnnxRuntime;

namespace Depth;

public sealed class DepthEstimator : IDisposable
{
    private readonly InferenceSession _session;
    private readonly RunOptions _options = new();

    public DepthEstimator(string network) => _session = new InferenceSession(network);

    public float[] Estimate(string picture)
    {
        var image = MLImage.CreateFromFile(picture); // expect: MLQ6004
        using var input = OrtValue.CreateTensorValueFromMemory(Floats(image.Pixels), [1, 4, image.Height, image.Width]);
        var binding = _session.CreateIoBinding(); // expect: MLQ6004
        binding.BindInput("image", input);
        binding.BindOutputToDevice("depth", OrtMemoryInfo.DefaultInstance);
        var bound = _session.RunWithBoundResults(_options, binding); // expect: MLQ6004
        return bound.First().GetTensorDataAsSpan<float>().ToArray();
    }

    public void Dispose()
    {
        _session.Dispose();
        _options.Dispose();
    }

    private static float[] Floats(ReadOnlySpan<byte> pixels)
    {
        var floats = new float[pixels.Length];
        for (var i = 0; i < floats.Length; i++)
        {
            floats[i] = pixels[i] / 255f;
        }
        return floats;
    }
}
