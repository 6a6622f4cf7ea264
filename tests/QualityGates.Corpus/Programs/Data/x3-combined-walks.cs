// corpus: Paths to the model and the metrics of bearings walk up by arguments of Path.Combine, in one call and in one after the other.
// library: ML.NET
// axis: Path.Combine
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Bearings;

public sealed class Run
{
    [LoadColumn(0)] public float Speed { get; set; }

    [LoadColumn(1)] public float Noise { get; set; }

    [LoadColumn(2)] public float Hours { get; set; }
}

public sealed class BearingJob(MLContext ml)
{
    private static string ModelPath => Path.Combine(AppContext.BaseDirectory, "..", "..", "..", "models", "bearing.zip"); // expect: MLQ4001

    public void Execute(string file)
    {
        var runs = ml.Data.LoadFromTextFile<Run>(file, separatorChar: ',', hasHeader: true);
        var parts = ml.Data.TrainTestSplit(runs, testFraction: 0.25);
        var model = ml.Transforms.Concatenate("Features", nameof(Run.Speed), nameof(Run.Noise))
            .Append(ml.Regression.Trainers.FastTree(nameof(Run.Hours)))
            .Fit(parts.TrainSet);
        var metrics = ml.Regression.Evaluate(model.Transform(parts.TestSet), nameof(Run.Hours));

        var parent = Path.Combine(AppContext.BaseDirectory, "..");
        var report = Path.Combine(parent, "..", "reports", "bearing.json"); // expect: MLQ4001
        File.WriteAllText(report, JsonSerializer.Serialize(metrics));
        ml.Model.Save(model, runs.Schema, ModelPath);
    }
}
