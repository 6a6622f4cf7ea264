// corpus: A spike detector has no label to predict: it is fitted on the series and marks spikes in it, and nothing is evaluated.
// library: ML.NET
// axis: iterator
using Microsoft.ML;
using Microsoft.ML.Data;

foreach (var spike in Telemetry.Spikes("telemetry.csv"))
{
    Console.WriteLine($"spike at {spike.Index}, p = {spike.P:F4}");
}

public static class Telemetry
{
    public static IEnumerable<(int Index, double P)> Spikes(string file)
    {
        var ml = new MLContext(seed: 1);
        var series = ml.Data.LoadFromTextFile<Point>(file);
        var detector = ml.Transforms.DetectIidSpike(nameof(Marked.Alert), nameof(Point.Value), confidence: 99.0, pvalueHistoryLength: 50);
        var marked = detector.Fit(series).Transform(series);
        var index = 0;
        foreach (var row in ml.Data.CreateEnumerable<Marked>(marked, reuseRowObject: false))
        {
            if (row.Alert[0] == 1)
            {
                yield return (index, row.Alert[2]);
            }

            index++;
        }
    }
}

public sealed class Point
{
    [LoadColumn(0)] public float Value { get; set; }
}

public sealed class Marked
{
    [VectorType(3)] public double[] Alert { get; set; } = [];
}
