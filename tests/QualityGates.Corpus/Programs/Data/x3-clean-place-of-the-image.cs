// corpus: Where variables of the environment are not set, the folders of a container are taken, in which the program is shipped.
// library: TorchSharp
// axis: environment with fallback
using System.Globalization;
using TorchSharp;
using static TorchSharp.torch;

namespace Potholes;

public static class Settings
{
    public static string Models { get; } = Environment.GetEnvironmentVariable("POTHOLE_MODELS") ?? "/app/models";

    public static string Queue { get; } = Environment.GetEnvironmentVariable("POTHOLE_QUEUE") ?? "/var/spool/potholes";
}

public static class Program
{
    public static void Main()
    {
        using var net = nn.Sequential(("in", nn.Linear(16, 8)), ("act", nn.ReLU()), ("out", nn.Linear(8, 1)));
        net.load(Path.Combine(Settings.Models, "pothole.dat"));
        net.eval();
        using var none = no_grad();
        foreach (var file in Directory.EnumerateFiles(Settings.Queue, "*.txt").Order(StringComparer.Ordinal))
        {
            using var scope = NewDisposeScope();
            var numbers = File.ReadLines(file).Select(line => float.Parse(line, CultureInfo.InvariantCulture)).ToArray();
            var depth = net.call(tensor(numbers).unsqueeze(0)).item<float>();
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Path.GetFileName(file)}\t{depth:F1}"));
        }
    }
}
