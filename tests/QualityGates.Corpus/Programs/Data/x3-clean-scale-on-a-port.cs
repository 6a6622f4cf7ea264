// corpus: Weights come from a scale at a serial port, by the name of the device on each system, and the network that judges them lies beside the program.
// library: ONNX Runtime
// axis: devices
using System.Globalization;
using Microsoft.ML.OnnxRuntime;
using Microsoft.ML.OnnxRuntime.Tensors;

namespace Scales;

public static class Program
{
    public static void Main()
    {
        using var session = new InferenceSession(Path.Combine(AppContext.BaseDirectory, "models", "scale.onnx"));
        var port = OperatingSystem.IsWindows() ? @"\\.\COM3" : "/dev/ttyUSB0";
        using var stream = new FileStream(port, FileMode.Open, FileAccess.Read);
        using var reader = new StreamReader(stream);
        var window = new Queue<float>();
        while (reader.ReadLine() is { } line)
        {
            window.Enqueue(float.Parse(line, CultureInfo.InvariantCulture));
            if (window.Count < 10)
            {
                continue;
            }

            var input = new DenseTensor<float>(window.ToArray(), new[] { 1, 10 });
            using var results = session.Run([NamedOnnxValue.CreateFromTensor("weights", input)]);
            Console.WriteLine(results.First().AsEnumerable<float>().First() > 0.5f ? "steady" : "waiting");
            window.Dequeue();
        }
    }
}
