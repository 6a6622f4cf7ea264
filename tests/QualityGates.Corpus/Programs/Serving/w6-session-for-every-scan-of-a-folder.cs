// corpus: A tool goes through the scans of a folder and opens the same network for each of them.
// library: ONNX Runtime
// axis: console, foreach, method
using Microsoft.ML.OnnxRuntime;
using Microsoft.ML.OnnxRuntime.Tensors;

internal static class ScanTool
{
    private const int Side = 224;

    public static int Main(string[] args)
    {
        if (args.Length != 2)
        {
            Console.Error.WriteLine("usage: scans <folder> <report>");
            return 2;
        }

        using var report = new StreamWriter(args[1]);
        foreach (var file in Directory.GetFiles(args[0], "*.raw").Order(StringComparer.Ordinal))
        {
            var pixels = ReadPixels(file);
            report.WriteLine($"{Path.GetFileName(file)};{(IsFracture(pixels) ? "fracture" : "clear")}");
        }

        return 0;
    }

    private static bool IsFracture(float[] pixels)
    {
        using var session = new InferenceSession("fracture.onnx"); // expect: MLQ6002
        var input = new DenseTensor<float>(pixels, new[] { 1, 1, Side, Side });
        using var results = session.Run([NamedOnnxValue.CreateFromTensor("image", input)]);
        var scores = results.First().AsEnumerable<float>().ToArray();
        return scores[1] > scores[0];
    }

    private static float[] ReadPixels(string file)
    {
        var bytes = File.ReadAllBytes(file);
        return bytes.Take(Side * Side).Select(value => value / 255f).ToArray();
    }
}
