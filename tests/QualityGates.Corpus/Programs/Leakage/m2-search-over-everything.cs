// corpus: An experiment searches by folds over all rows; its best model is then measured on a part of those rows.
// library: AutoML
// axis: fluent configuration, async, record
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.AutoML;
using Microsoft.ML.Data;

namespace Claims;

internal sealed record SearchSettings(int Models, int Folds);

internal sealed class Search(MLContext ml, SearchSettings settings)
{
    public async Task<TrialResult> RunAsync(IDataView rows)
    {
        var pipeline = ml.Auto().Featurizer(rows, outputColumnName: "Features", excludeColumns: [nameof(Ticket.Hours)])
            .Append(ml.Auto().Regression(labelColumnName: nameof(Ticket.Hours)));
        var experiment = ml.Auto().CreateExperiment()
            .SetPipeline(pipeline)
            .SetRegressionMetric(RegressionMetric.RootMeanSquaredError, labelColumn: nameof(Ticket.Hours))
            .SetMaxModelToExplore(settings.Models)
            .SetDataset(rows, fold: settings.Folds);
        return await experiment.RunAsync();
    }
}

internal static class Program
{
    private static async Task Main()
    {
        var ml = new MLContext(seed: 21);
        var all = ml.Data.LoadFromTextFile<Ticket>("tickets.tsv", hasHeader: true);
        var parts = ml.Data.TrainTestSplit(all, testFraction: 0.2);
        var best = await new Search(ml, new SearchSettings(40, 5)).RunAsync(all); // expect: MLQ2015
        var metrics = ml.Regression.Evaluate(best.Model.Transform(parts.TestSet), nameof(Ticket.Hours));
        await File.WriteAllTextAsync("tickets.json", JsonSerializer.Serialize(new { metrics.MeanAbsoluteError, metrics.RootMeanSquaredError }));
    }
}

internal sealed class Ticket
{
    [LoadColumn(0)] public float Priority { get; set; }

    [LoadColumn(1)] public float Words { get; set; }

    [LoadColumn(2)] public float Hours { get; set; }
}
