// corpus: A loop counts back from today and asks the model of each day; another goes by a step of seven.
// library: ONNX Runtime
// axis: for loops
using Microsoft.ML.OnnxRuntime;
using Microsoft.ML.OnnxRuntime.Tensors;

namespace Backtests;

internal static class Program
{
    private static void Main(string[] args)
    {
        var first = DateOnly.Parse(args[0], System.Globalization.CultureInfo.InvariantCulture);
        for (var day = first; day < first.AddDays(30); day = day.AddDays(1))
        {
            Console.WriteLine($"{day:yyyy-MM-dd} {Ask(Path.Combine("daily", day.ToString("yyyyMMdd", System.Globalization.CultureInfo.InvariantCulture) + ".onnx"))}");
        }

        for (int week = 0, at = 1; week < 52; week++, at += 7)
        {
            Console.WriteLine(Ask($"week-{at}.onnx"));
        }
    }

    private static float Ask(string file)
    {
        using var session = new InferenceSession(file);
        using var results = session.Run([NamedOnnxValue.CreateFromTensor("x", new DenseTensor<float>(new float[] { 1 }, [1, 1]))]);
        return results[0].AsEnumerable<float>().First();
    }
}
