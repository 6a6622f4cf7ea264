// corpus: A tool that labels the pictures of a folder opens the same network again for every picture.
// library: ONNX Runtime
// axis: console, foreach
using Microsoft.ML.OnnxRuntime;
using Microsoft.ML.OnnxRuntime.Tensors;

namespace Labeler;

internal static class Program
{
    private static void Main(string[] args)
    {
        var modelPath = args[0];
        var files = Directory.GetFiles(args[1], "*.raw");
        Array.Sort(files, StringComparer.Ordinal);
        foreach (var file in files)
        {
            var label = Classify(modelPath, file);
            Console.WriteLine($"{Path.GetFileName(file)}: class {label}");
        }
    }

    private static int Classify(string modelPath, string file)
    {
        using var session = new InferenceSession(modelPath); // expect: MLQ6002
        var pixels = File.ReadAllBytes(file).Select(value => value / 255f).ToArray();
        var input = new DenseTensor<float>(pixels, new[] { 1, 3, 224, 224 });
        using var results = session.Run(new[] { NamedOnnxValue.CreateFromTensor(session.InputNames[0], input) });
        var scores = results[0].AsEnumerable<float>().ToArray();
        return Array.IndexOf(scores, scores.Max());
    }
}
