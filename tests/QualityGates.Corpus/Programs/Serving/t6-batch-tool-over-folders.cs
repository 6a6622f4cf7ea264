// corpus: A tool walks through folders of images with one session and releases what each run gives; a second tool neither.
// library: ONNX Runtime
// axis: console, two classes
using Microsoft.ML.OnnxRuntime;
using Microsoft.ML.OnnxRuntime.Tensors;

namespace Sorter;

public static class Program
{
    public static void Main(string[] args)
    {
        using var scorer = new Scorer(args[0]);
        var files = Directory.GetFiles(args[1], "*.raw").Order(StringComparer.Ordinal).ToList();
        foreach (var file in files)
            Console.WriteLine($"{file}: {scorer.Score(File.ReadAllBytes(file))}");
        var hasty = new HastyScorer(args[0]);
        Console.WriteLine(files.Sum(file => hasty.Score(File.ReadAllBytes(file))));
    }
}

public sealed class Scorer : IDisposable
{
    private readonly InferenceSession _session;

    public Scorer(string path) => _session = new InferenceSession(path);

    public float Score(byte[] pixels)
    {
        var tensor = new DenseTensor<float>(pixels.Select(pixel => pixel / 255f).ToArray(), [1, pixels.Length]);
        using var outputs = _session.Run([NamedOnnxValue.CreateFromTensor("input", tensor)]);
        return outputs[0].AsTensor<float>()[0];
    }

    public void Dispose() => _session.Dispose();
}

public sealed class HastyScorer(string path)
{
    public float Score(byte[] pixels)
    {
        var session = new InferenceSession(path); // expect: MLQ6002 MLQ6004
        var tensor = new DenseTensor<float>(pixels.Select(pixel => pixel / 255f).ToArray(), [1, pixels.Length]);
        var outputs = session.Run([NamedOnnxValue.CreateFromTensor("input", tensor)]); // expect: MLQ6004
        return outputs[0].AsTensor<float>()[0];
    }
}
