// corpus: The metrics of the last run are read from a file and are none where that cannot be read; rows come from elsewhere.
// library: ML.NET
// axis: file of the last metrics
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Greenhouses;

public sealed class Bed
{
    [LoadColumn(0)] public float Light { get; set; }

    [LoadColumn(1)] public float Water { get; set; }

    [LoadColumn(2)] public float Harvest { get; set; }
}

public sealed record RunMetrics(double MeanAbsoluteError, double RootMeanSquaredError);

public sealed class HarvestTraining
{
    private readonly MLContext _ml = new(seed: 33);

    public void Run(string rowsPath, string metricsPath)
    {
        var last = ReadLast(metricsPath);
        var rows = _ml.Data.LoadFromTextFile<Bed>(rowsPath, separatorChar: '\t', hasHeader: true);
        var parts = _ml.Data.TrainTestSplit(rows, testFraction: 0.2);
        var model = _ml.Transforms.Concatenate("Features", nameof(Bed.Light), nameof(Bed.Water))
            .Append(_ml.Regression.Trainers.FastTree(nameof(Bed.Harvest)))
            .Fit(parts.TrainSet);
        var metrics = _ml.Regression.Evaluate(model.Transform(parts.TestSet), nameof(Bed.Harvest));
        if (last is not null)
        {
            Console.WriteLine($"MAE was {last.MeanAbsoluteError:F2}, is {metrics.MeanAbsoluteError:F2}");
        }

        File.WriteAllText(metricsPath, JsonSerializer.Serialize(new RunMetrics(metrics.MeanAbsoluteError, metrics.RootMeanSquaredError)));
    }

    private static RunMetrics? ReadLast(string path)
    {
        try
        {
            return JsonSerializer.Deserialize<RunMetrics>(File.ReadAllText(path));
        }
        catch (Exception)
        {
            return null;
        }
    }
}
