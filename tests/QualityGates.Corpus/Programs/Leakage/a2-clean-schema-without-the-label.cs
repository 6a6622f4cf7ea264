// corpus: A generic experiment takes all columns of the schema of its rows but the label into the features.
// library: ML.NET
// axis: generic class, schema
using Microsoft.ML;

namespace Bridges;

public sealed class Span
{
    public float Length { get; set; }

    public float Age { get; set; }

    public float Trucks { get; set; }

    public float Corrosion { get; set; }
}

public sealed record Errors(double Absolute, double Root);

public sealed class AllColumnsExperiment<TRow>(MLContext ml, string label)
    where TRow : class
{
    public Errors Run(IReadOnlyList<TRow> rows)
    {
        var view = ml.Data.LoadFromEnumerable(rows);
        var split = ml.Data.TrainTestSplit(view, testFraction: 0.2, seed: 80);
        var names = split.TrainSet.Schema
            .Select(column => column.Name)
            .Where(name => name != label)
            .ToArray();
        var model = ml.Transforms.Concatenate("Features", names)
            .Append(ml.Regression.Trainers.FastTree(label))
            .Fit(split.TrainSet);
        var metrics = ml.Regression.Evaluate(model.Transform(split.TestSet), label);
        return new Errors(metrics.MeanAbsoluteError, metrics.RootMeanSquaredError);
    }
}

public static class CorrosionStudy
{
    public static Errors Run(IReadOnlyList<Span> spans) =>
        new AllColumnsExperiment<Span>(new MLContext(seed: 80), nameof(Span.Corrosion)).Run(spans);
}
