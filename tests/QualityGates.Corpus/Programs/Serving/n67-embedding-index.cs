// corpus: An image index asks a helper for every file, and the helper opens the network anew; what the network gives back is never released.
// library: ONNX Runtime
// axis: query over files, static helper, tuple
using Microsoft.ML.OnnxRuntime;
using Microsoft.ML.OnnxRuntime.Tensors;

namespace Gallery.Search;

public static class IndexBuilder
{
    public static IReadOnlyList<(string File, float[] Vector)> Build(string folder, string network)
    {
        var files = Directory.EnumerateFiles(folder, "*.ppm", SearchOption.AllDirectories)
            .OrderBy(static file => file, StringComparer.Ordinal);
        return files.Select(file => (file, Embedder.Embed(network, Pixels.Read(file)))).ToList();
    }

    public static string? Nearest(IReadOnlyList<(string File, float[] Vector)> index, float[] query) => index
        .Select(entry => (entry.File, Similarity: Cosine(entry.Vector, query)))
        .OrderByDescending(static entry => entry.Similarity)
        .Select(static entry => entry.File)
        .FirstOrDefault();

    private static double Cosine(float[] left, float[] right)
    {
        double dot = 0, a = 0, b = 0;
        for (var i = 0; i < left.Length; i++)
        {
            dot += left[i] * right[i];
            a += left[i] * left[i];
            b += right[i] * right[i];
        }
        return dot / (Math.Sqrt(a * b) + 1e-12);
    }
}

internal static class Embedder
{
    public static float[] Embed(string network, DenseTensor<float> pixels)
    {
        using var session = new InferenceSession(network); // expect: MLQ6002
        var name = session.InputMetadata.Keys.Single();
        var outputs = session.Run([NamedOnnxValue.CreateFromTensor(name, pixels)]); // expect: MLQ6004
        return outputs[0].AsEnumerable<float>().ToArray();
    }
}

internal static class Pixels
{
    private const int Side = 224;

    public static DenseTensor<float> Read(string file)
    {
        var bytes = File.ReadAllBytes(file).AsSpan(^(Side * Side * 3)..);
        var tensor = new DenseTensor<float>([1, 3, Side, Side]);
        for (var y = 0; y < Side; y++)
        {
            for (var x = 0; x < Side; x++)
            {
                for (var channel = 0; channel < 3; channel++)
                {
                    tensor[0, channel, y, x] = bytes[(((y * Side) + x) * 3) + channel] / 255f;
                }
            }
        }
        return tensor;
    }
}
