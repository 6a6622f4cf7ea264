// corpus: A console opens each model of a folder once and asks all of them; a year chooses the file in another loop.
// library: ML.NET, ONNX Runtime
// axis: loops over files
using Microsoft.ML;
using Microsoft.ML.OnnxRuntime;

namespace Ensembles;

internal static class Program
{
    private static void Main(string[] args)
    {
        var ml = new MLContext();
        var models = new List<ITransformer>();
        foreach (var file in Directory.GetFiles("ensemble", "*.zip").Order(StringComparer.Ordinal))
        {
            models.Add(ml.Model.Load(file, out _));
        }

        Console.WriteLine(models.Count);
        for (var year = 2020; year < 2026; year++)
        {
            using var session = new InferenceSession(Path.Combine("yearly", $"{year}.onnx"));
            Console.WriteLine($"{year}: {session.OutputMetadata.Count}");
        }

        var index = 0;
        while (index < args.Length)
        {
            var path = args[index++];
            using var session = new InferenceSession(path);
            Console.WriteLine($"{path}: {session.InputMetadata.Count}");
        }
    }
}
