// corpus: The metrics are taken from a model of the training part; only after that the recipe is fitted on all rows for delivery, which is right.
// library: ML.NET
// axis: async wrapper with tuple
using System.Globalization;
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Clinic;

public sealed class Visit
{
    [LoadColumn(0)]
    public float Age { get; set; }

    [LoadColumn(1)]
    public float DaysAhead { get; set; }

    [LoadColumn(2)]
    public string Ward { get; set; } = "";

    [LoadColumn(3)]
    public bool Missed { get; set; }
}

public sealed class Release(MLContext ml, string folder)
{
    public async Task<CalibratedBinaryClassificationMetrics> PublishAsync(IDataView visits, CancellationToken stop = default)
    {
        var recipe = Recipe();
        var (metrics, passed) = Examine(recipe, visits);
        await using (var file = File.Create(Path.Combine(folder, "metrics.json")))
        {
            var figures = new { metrics.AreaUnderRocCurve, metrics.F1Score, metrics.LogLoss, passed };
            await JsonSerializer.SerializeAsync(file, figures, cancellationToken: stop);
        }

        if (passed)
        {
            var delivered = recipe.Fit(visits);
            ml.Model.Save(delivered, visits.Schema, Path.Combine(folder, "missed-visits.zip"));
        }

        return metrics;
    }

    private (CalibratedBinaryClassificationMetrics Metrics, bool Passed) Examine(IEstimator<ITransformer> recipe, IDataView visits)
    {
        var parts = ml.Data.TrainTestSplit(visits, 0.2);
        var candidate = recipe.Fit(parts.TrainSet);
        var metrics = ml.BinaryClassification.Evaluate(candidate.Transform(parts.TestSet), nameof(Visit.Missed));
        return (metrics, metrics.AreaUnderRocCurve > 0.75);
    }

    private IEstimator<ITransformer> Recipe() =>
        ml.Transforms.Categorical.OneHotEncoding("WardCode", nameof(Visit.Ward))
            .Append(ml.Transforms.Concatenate("Features", nameof(Visit.Age), nameof(Visit.DaysAhead), "WardCode"))
            .Append(ml.Transforms.NormalizeMinMax("Features"))
            .Append(ml.BinaryClassification.Trainers.FastTree(nameof(Visit.Missed)));
}

public static class Program
{
    public static async Task Main(string[] args)
    {
        var ml = new MLContext(seed: 20);
        var visits = ml.Data.LoadFromTextFile<Visit>(args[0], separatorChar: ',', hasHeader: true);
        var metrics = await new Release(ml, AppContext.BaseDirectory).PublishAsync(visits);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"AUC {metrics.AreaUnderRocCurve:F3}, F1 {metrics.F1Score:F3}"));
    }
}
