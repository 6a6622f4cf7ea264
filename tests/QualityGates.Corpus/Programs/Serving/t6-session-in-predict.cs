// corpus: Every image opens an inference session of its own; the class beside it opens one.
// library: ONNX Runtime
// axis: method called in a loop
using Microsoft.ML.OnnxRuntime;
using Microsoft.ML.OnnxRuntime.Tensors;

namespace Plates;

public static class Program
{
    public static void Main(string[] args)
    {
        foreach (var file in args)
        {
            var pixels = PixelReader.Read(file);
            Console.WriteLine($"{file}: {PlateDetector.Detect(pixels)}");
        }
    }
}

public static class PixelReader
{
    public static float[] Read(string file) => File.ReadAllBytes(file).Select(value => value / 255f).Take(3 * 224 * 224).ToArray();
}

public static class PlateDetector
{
    public static float Detect(float[] pixels)
    {
        using var session = new InferenceSession("plates.onnx"); // expect: MLQ6002
        var input = NamedOnnxValue.CreateFromTensor("images", new DenseTensor<float>(pixels, new[] { 1, 3, 224, 224 }));
        using var results = session.Run(new[] { input });
        return results.First().AsEnumerable<float>().Max();
    }
}

public sealed class LastingPlateDetector(string model) : IDisposable
{
    private readonly InferenceSession _session = new(model);

    public float Detect(float[] pixels)
    {
        var input = NamedOnnxValue.CreateFromTensor("images", new DenseTensor<float>(pixels, new[] { 1, 3, 224, 224 }));
        using var results = _session.Run(new[] { input });
        return results.First().AsEnumerable<float>().Max();
    }

    public void Dispose() => _session.Dispose();
}
