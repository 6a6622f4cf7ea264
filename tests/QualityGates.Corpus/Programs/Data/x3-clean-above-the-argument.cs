// corpus: From a file of arguments a program goes up two folders to where its labels are kept; the path it begins at is given.
// library: ONNX Runtime
// axis: members that climb from an argument
using Microsoft.ML.OnnxRuntime;
using Microsoft.ML.OnnxRuntime.Tensors;

namespace Cheeses;

public static class Program
{
    public static void Main(string[] args)
    {
        var model = Path.GetFullPath(args[0]);
        var bundle = Directory.GetParent(model)!.Parent!.FullName;
        var labels = File.ReadAllLines(Path.Combine(bundle, "labels.txt"));
        var outer = Path.GetDirectoryName(Path.GetDirectoryName(args[0])) ?? ".";
        var names = File.ReadAllLines(Path.Combine(outer, "names.txt"));

        using var session = new InferenceSession(model);
        var pixels = File.ReadAllBytes(args[1]).Select(value => value / 255f).ToArray();
        var input = new DenseTensor<float>(pixels, new[] { 1, pixels.Length });
        using var results = session.Run([NamedOnnxValue.CreateFromTensor(session.InputNames[0], input)]);
        var scores = results.First().AsEnumerable<float>().ToList();
        var best = scores.IndexOf(scores.Max());
        Console.WriteLine($"{labels[best]} ({names[best]})");
    }
}
