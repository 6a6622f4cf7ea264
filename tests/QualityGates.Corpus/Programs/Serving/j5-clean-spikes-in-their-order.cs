// corpus: The readings of a meter are asked one after the other of an engine for series, whose answers depend on their order.
// library: ML.NET
// axis: time series engine, lines of a file, iterator
using System.Globalization;
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Transforms.TimeSeries;

namespace Meters;

public sealed class Reading
{
    public float Litres { get; set; }
}

public sealed class Spike
{
    [VectorType(3)] public double[] Alert { get; set; } = [];
}

public static class Program
{
    public static void Main(string[] args)
    {
        var ml = new MLContext(seed: 2);
        var detector = ml.Transforms.DetectIidSpike(nameof(Spike.Alert), nameof(Reading.Litres), confidence: 97.5, pvalueHistoryLength: 48)
            .Fit(ml.Data.LoadFromEnumerable(new List<Reading>()));
        var engine = detector.CreateTimeSeriesEngine<Reading, Spike>(ml);
        var hour = 0;
        var spikes = new List<int>();
        foreach (var reading in Read(args[0]))
        {
            if (engine.Predict(reading).Alert[0] > 0)
            {
                spikes.Add(hour);
            }

            hour++;
        }

        engine.CheckPoint(ml, Path.Combine(AppContext.BaseDirectory, "meter.zip"));
        Console.WriteLine($"{spikes.Count} spikes in {hour} hours: {string.Join(", ", spikes)}");
    }

    private static IEnumerable<Reading> Read(string path)
    {
        foreach (var line in File.ReadLines(path))
        {
            yield return new Reading { Litres = float.Parse(line, CultureInfo.InvariantCulture) };
        }
    }
}
