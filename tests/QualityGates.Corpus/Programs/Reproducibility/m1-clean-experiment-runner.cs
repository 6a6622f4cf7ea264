// corpus: A runner repeats an experiment with seeds of a settings file; the clock only names the folder and measures the time.
// library: ML.NET
// axis: configuration record, loop over seeds, stopwatch
using System.Diagnostics;
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers.FastTree;

var settings = JsonSerializer.Deserialize<RunSettings>(File.ReadAllText("run.json"))!;
var folder = Directory.CreateDirectory($"runs/{DateTime.UtcNow:yyyyMMdd-HHmmss}");
foreach (var seed in settings.Seeds)
{
    var watch = Stopwatch.StartNew();
    var outcome = new Runner(new MLContext(seed), settings).Run(seed);
    var path = Path.Combine(folder.FullName, FormattableString.Invariant($"seed-{seed}.json"));
    await File.WriteAllTextAsync(path, JsonSerializer.Serialize(new { seed, outcome, watch.Elapsed.TotalSeconds }));
}

internal sealed record RunSettings(int[] Seeds, string Rows, double TestFraction);

internal sealed record Outcome(double Mae, double RSquared);

internal sealed class Runner(MLContext ml, RunSettings settings)
{
    public Outcome Run(int seed)
    {
        var rows = ml.Data.ShuffleRows(ml.Data.LoadFromTextFile<Meter>(settings.Rows, hasHeader: true), seed);
        var parts = ml.Data.TrainTestSplit(rows, settings.TestFraction, seed: seed);
        var trainer = ml.Regression.Trainers.FastTree(new FastTreeRegressionTrainer.Options
        {
            LabelColumnName = nameof(Meter.Usage),
            FeatureColumnName = nameof(Meter.Past),
            Seed = seed,
        });
        var metrics = ml.Regression.Evaluate(trainer.Fit(parts.TrainSet).Transform(parts.TestSet), nameof(Meter.Usage));
        return new Outcome(metrics.MeanAbsoluteError, metrics.RSquared);
    }
}

internal sealed class Meter
{
    [LoadColumn(0, 23), VectorType(24)] public float[] Past { get; set; } = [];

    [LoadColumn(24)] public float Usage { get; set; }
}
