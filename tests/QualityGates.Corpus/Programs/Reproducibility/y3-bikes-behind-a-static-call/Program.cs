// corpus: Main hands everything to an experiment in another file, which makes recurrent layers for the demand of bikes; nobody seeds TorchSharp.
// library: TorchSharp
// axis: crossing files
using System.Globalization;
using System.Text.Json;

namespace Bikes;

internal static class Program
{
    private static int Main(string[] args)
    {
        if (args.Length < 2)
        {
            Console.Error.WriteLine("bikes <counts.csv> <report.json>");
            return 1;
        }

        var counts = File.ReadLines(args[0]).Select(line => float.Parse(line, CultureInfo.InvariantCulture)).ToArray();
        var report = DemandExperiment.Run(counts, window: 24, epochs: 15); // expect: MLQ1003
        File.WriteAllText(args[1], JsonSerializer.Serialize(report));
        return 0;
    }
}
