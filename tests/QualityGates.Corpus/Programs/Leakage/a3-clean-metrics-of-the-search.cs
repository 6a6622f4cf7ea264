// corpus: A search over all rows, of which only its own validation metrics are read; a part that was divided off goes to another team as a file.
// library: ML.NET AutoML
// axis: library, asynchronous
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.AutoML;
using Microsoft.ML.Data;

namespace Recycling;

public sealed class Bin
{
    public float Fill { get; set; }

    public float People { get; set; }

    public float Rain { get; set; }

    public float Kilos { get; set; }
}

public sealed class BinSearch(MLContext ml, string folder)
{
    public async Task<string> RunAsync(IReadOnlyList<Bin> bins, uint seconds, CancellationToken cancel)
    {
        var rows = ml.Data.LoadFromEnumerable(bins);
        var parts = ml.Data.TrainTestSplit(rows, testFraction: 0.1, seed: 1);
        await using (var file = File.Create(Path.Combine(folder, "bins-for-review.tsv")))
        {
            ml.Data.SaveAsText(parts.TestSet, file);
        }

        var search = ml.Auto().CreateRegressionExperiment(new RegressionExperimentSettings
        {
            MaxExperimentTimeInSeconds = seconds,
            CancellationToken = cancel,
        });
        var run = search.Execute(rows, nameof(Bin.Kilos)).BestRun;
        var metrics = run.ValidationMetrics;
        var report = JsonSerializer.Serialize(new { run.TrainerName, metrics.MeanAbsoluteError, metrics.RSquared });
        await File.WriteAllTextAsync(Path.Combine(folder, "bins.json"), report, cancel);
        ml.Model.Save(run.Model, rows.Schema, Path.Combine(folder, "bins.zip"));
        return run.TrainerName;
    }
}
