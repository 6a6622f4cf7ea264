// corpus: A tool labels a folder of pictures: what each run gives is handed to a method that only reads it.
// library: ONNX Runtime
// axis: helper that reads
using Microsoft.ML.OnnxRuntime;
using Microsoft.ML.OnnxRuntime.Tensors;

namespace Labeller;

public static class Program
{
    public static int Main(string[] args)
    {
        using var session = new InferenceSession("resnet.onnx");
        var input = session.InputMetadata.Keys.First();
        foreach (var file in Directory.EnumerateFiles(args[0], "*.raw").Order(StringComparer.Ordinal))
        {
            var values = NamedOnnxValue.CreateFromTensor(input, Pixels(file));
            var best = Best(session.Run(new[] { values })); // expect: MLQ6004
            Console.WriteLine($"{Path.GetFileName(file)}\t{best}");
        }

        return 0;
    }

    private static int Best(IReadOnlyCollection<DisposableNamedOnnxValue> outputs)
    {
        var scores = outputs.Single().AsEnumerable<float>().ToArray();
        return Array.IndexOf(scores, scores.Max());
    }

    private static DenseTensor<float> Pixels(string file)
    {
        var bytes = File.ReadAllBytes(file);
        return new DenseTensor<float>(Array.ConvertAll(bytes, value => value / 255f), new[] { 1, 3, 224, 224 });
    }
}
