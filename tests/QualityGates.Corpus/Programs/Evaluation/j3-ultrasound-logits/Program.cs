// corpus: A network learns by a loss on logits and a support vector machine by margins, and what both say of a scan is held against one half.
// library: TorchSharp, Accord.NET
// axis: console, three files
using System.Text.Json;
using TorchSharp;

namespace Ultrasound;

internal static class Program
{
    private static void Main(string[] args)
    {
        torch.manual_seed(13);
        Accord.Math.Random.Generator.Seed = 13;
        var scans = Scan.Read(args[0]);
        var cut = scans.Length * 4 / 5;
        var (train, test) = (scans[..cut], scans[cut..]);

        using var network = new ScanNetwork(test[0].Pixels.Length);
        network.Learn(train, epochs: 40);
        var (recall, precision) = network.Measure(test);
        var suspicious = test.Count(scan => network.IsSuspicious(scan));
        var baseline = MarginBaseline.Run(train, test);
        File.WriteAllText(
            Path.Combine(AppContext.BaseDirectory, "scans.json"),
            JsonSerializer.Serialize(new { recall, precision, suspicious, baseline }));
    }
}
