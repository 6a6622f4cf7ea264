// corpus: The metrics of each district are handed to whoever follows the training, and the model is kept.
// library: ML.NET
// axis: progress, events
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Districts;

public sealed class Meter
{
    public float Degrees { get; set; }

    public float People { get; set; }

    public float Usage { get; set; }
}

public sealed record Step(string District, RegressionMetrics Metrics);

public sealed class DistrictTraining(MLContext ml)
{
    public event Action<string, double>? Measured;

    public Dictionary<string, ITransformer> Train(IReadOnlyDictionary<string, List<Meter>> districts, IProgress<Step> progress)
    {
        var models = new Dictionary<string, ITransformer>();
        foreach (var (district, meters) in districts.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            var parts = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(meters), testFraction: 0.25, seed: 14);
            var model = ml.Transforms.Concatenate("Features", "Degrees", "People")
                .Append(ml.Regression.Trainers.FastTree(labelColumnName: "Usage"))
                .Fit(parts.TrainSet);
            progress.Report(new Step(district, Measure(model, parts.TestSet, district)));
            models[district] = model;
        }

        return models;
    }

    private RegressionMetrics Measure(ITransformer model, IDataView rows, string district)
    {
        var metrics = ml.Regression.Evaluate(model.Transform(rows), labelColumnName: "Usage");
        Measured?.Invoke(district, metrics.MeanAbsoluteError);
        return metrics;
    }
}
