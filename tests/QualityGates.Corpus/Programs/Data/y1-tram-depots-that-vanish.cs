// corpus: A depot whose file cannot be loaded gives null and is passed over, so its trams are in no model and nobody knows.
// library: ML.NET
// axis: loader in a helper
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Trams;

public sealed class Stop
{
    [LoadColumn(0)]
    public float Passengers { get; set; }

    [LoadColumn(1)]
    public float Doors { get; set; }

    [LoadColumn(2)]
    public float Seconds { get; set; }
}

public sealed class DepotFiles(MLContext ml)
{
    public IDataView? Open(string path)
    {
        try
        {
            return ml.Data.LoadFromTextFile<Stop>(path, separatorChar: ';', hasHeader: true);
        }
        catch (Exception) // expect: MLQ4004
        {
            return null;
        }
    }
}

public static class Program
{
    public static void Main(string[] args)
    {
        var ml = new MLContext(seed: 4);
        var depots = new DepotFiles(ml);
        var errors = new SortedDictionary<string, double[]>(StringComparer.Ordinal);
        foreach (var path in args)
        {
            if (depots.Open(path) is not { } stops)
            {
                continue;
            }

            var parts = ml.Data.TrainTestSplit(stops, testFraction: 0.2);
            var model = ml.Transforms.Concatenate("Features", nameof(Stop.Passengers), nameof(Stop.Doors))
                .Append(ml.Regression.Trainers.FastTree(nameof(Stop.Seconds), numberOfTrees: 40))
                .Fit(parts.TrainSet);
            var metrics = ml.Regression.Evaluate(model.Transform(parts.TestSet), nameof(Stop.Seconds));
            errors[Path.GetFileNameWithoutExtension(path)] = [metrics.MeanAbsoluteError, metrics.RootMeanSquaredError];
        }

        File.WriteAllText("stops.json", JsonSerializer.Serialize(errors));
    }
}
