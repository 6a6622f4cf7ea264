// corpus: Models in formats that name no types, from places the program chooses: a setting, a folder, the command line.
// library: ML.NET, ONNX Runtime, TorchSharp
// axis: command line, environment
using Microsoft.ML;
using Microsoft.ML.OnnxRuntime;
using TorchSharp;
using static TorchSharp.torch;

namespace Places;

internal static class Program
{
    private static int Main(string[] args)
    {
        var folder = Environment.GetEnvironmentVariable("MODELS") ?? "models";
        var ml = new MLContext();
        ml.Model.Load(Path.Combine(folder, "tabular.zip"), out var schema);
        using var session = new InferenceSession(args.Length > 0 ? args[0] : Path.Combine(folder, "picture.onnx"));
        random.manual_seed(1);
        using var layer = nn.Linear(4, 2);
        layer.load(Path.Combine(folder, "layer.dat"));
        Console.WriteLine($"{schema.Count} {session.InputMetadata.Count} {layer.bias is not null}");
        return 0;
    }
}
