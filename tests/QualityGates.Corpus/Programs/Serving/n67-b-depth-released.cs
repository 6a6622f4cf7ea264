// corpus: Everything that is opened for a picture is released, some of it in a finally and some by whoever asked.
// library: ONNX Runtime, ML.NET
// axis: using, finally, returned resource
using Microsoft.ML.Data;
using Microsoft.ML.OnnxRuntime;

namespace Depth.Released;

public sealed class SurfaceEstimator(InferenceSession session)
{
    public double Roughness(string picture)
    {
        using var image = MLImage.CreateFromFile(picture);
        using var surface = Run(image);
        var heights = surface.GetTensorDataAsSpan<float>();
        double sum = 0;
        for (var i = 1; i < heights.Length; i++)
        {
            sum += Math.Abs(heights[i] - heights[i - 1]);
        }
        return sum / heights.Length;
    }

    private OrtValue Run(MLImage image)
    {
        var input = OrtValue.CreateTensorValueFromMemory(Array.ConvertAll(image.Pixels.ToArray(), static pixel => (float)pixel), [1, 4, image.Height, image.Width]);
        try
        {
            using var options = new RunOptions();
            return session.Run(options, ["image"], [input], ["surface"])[0];
        }
        finally
        {
            input.Dispose();
        }
    }
}
