// corpus: Pulses of a detector have no header, in either file; the list of stations beside them has one, and that is another file and another class.
// library: ML.NET
// axis: hasHeader left out
using System.Globalization;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Detector;

internal sealed class Pulse
{
    [LoadColumn(0)] public float Width { get; set; }

    [LoadColumn(1)] public float Energy { get; set; }

    [LoadColumn(2)] public float Delay { get; set; }

    [LoadColumn(3)] public bool Muon { get; set; }
}

internal sealed record Station(string Name, double Depth);

internal static class Program
{
    private static void Main()
    {
        foreach (var station in Stations())
        {
            Console.WriteLine($"{station.Name}: {station.Depth:F0} m below");
        }

        var metrics = Evaluate(new MLContext(seed: 6));
        File.WriteAllText("muons.txt", metrics.F1Score.ToString("F4", CultureInfo.InvariantCulture) + "\n" + metrics.LogLoss.ToString("F4", CultureInfo.InvariantCulture));
    }

    private static List<Station> Stations() =>
        File.ReadLines("stations.csv")
            .Skip(1)
            .Select(line => line.Split(','))
            .Select(fields => new Station(fields[0], double.Parse(fields[1], CultureInfo.InvariantCulture)))
            .ToList();

    private static CalibratedBinaryClassificationMetrics Evaluate(MLContext ml)
    {
        var train = ml.Data.LoadFromTextFile<Pulse>("pulses-train.csv", separatorChar: ',');
        var test = ml.Data.LoadFromTextFile<Pulse>("pulses-test.csv", separatorChar: ',');
        var pipeline = ml.Transforms.Concatenate("Features", nameof(Pulse.Width), nameof(Pulse.Energy), nameof(Pulse.Delay))
            .Append(ml.BinaryClassification.Trainers.FastTree(nameof(Pulse.Muon)));
        return ml.BinaryClassification.Evaluate(pipeline.Fit(train).Transform(test), nameof(Pulse.Muon));
    }
}
