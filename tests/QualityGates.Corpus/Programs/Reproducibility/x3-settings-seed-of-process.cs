// corpus: The settings of an experiment on bakeries are a record whose seed is the number of the process; the experiment makes its context with it and says it nowhere.
// library: ML.NET
// axis: record of settings
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers.LightGbm;

var metrics = new Experiment(RunSettings.For(args[0])).Run();
File.WriteAllText("metrics.json", JsonSerializer.Serialize(metrics));

internal sealed class Morning
{
    [LoadColumn(0)] public float Weekday { get; set; }

    [LoadColumn(1)] public float Holiday { get; set; }

    [LoadColumn(2)] public float Frost { get; set; }

    [LoadColumn(3)] public float Loaves { get; set; }
}

internal sealed record RunSettings(string File, int Leaves, int Seed)
{
    public static RunSettings For(string file) => new(file, 24, Environment.ProcessId);
}

internal sealed class Experiment(RunSettings settings)
{
    public RegressionMetrics Run()
    {
        var ml = new MLContext(settings.Seed); // expect: MLQ1004
        var mornings = ml.Data.LoadFromTextFile<Morning>(settings.File, separatorChar: ',', hasHeader: true);
        var parts = ml.Data.TrainTestSplit(mornings, testFraction: 0.25, seed: 4);
        var trainer = ml.Regression.Trainers.LightGbm(new LightGbmRegressionTrainer.Options
        {
            LabelColumnName = nameof(Morning.Loaves),
            NumberOfLeaves = settings.Leaves,
            Deterministic = true,
        });
        var model = ml.Transforms.Concatenate("Features", "Weekday", "Holiday", "Frost").Append(trainer).Fit(parts.TrainSet);
        return ml.Regression.Evaluate(model.Transform(parts.TestSet), nameof(Morning.Loaves));
    }
}
