// corpus: A generic experiment swaps its rows to places that a delegate gives, which is by default a method of the shared generator.
// library: ML.NET
// axis: generic class
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Rentals;

public sealed class Hour
{
    public float Temperature { get; set; }

    public float Wind { get; set; }

    public float OfDay { get; set; }

    public float Riders { get; set; }
}

public sealed class Experiment<TRow>(MLContext ml, IEstimator<ITransformer> pipeline, string label)
    where TRow : class
{
    public Func<int, int> Below { get; init; } = Random.Shared.Next; // expect: MLQ1002

    public (ITransformer Model, RegressionMetrics Metrics) Run(IReadOnlyCollection<TRow> rows)
    {
        var pool = rows.ToArray();
        for (var i = pool.Length - 1; i > 0; i--)
        {
            var j = Below(i + 1);
            (pool[i], pool[j]) = (pool[j], pool[i]);
        }

        var part = pool.Length / 5;
        var model = pipeline.Fit(ml.Data.LoadFromEnumerable(pool[part..]));
        var judged = model.Transform(ml.Data.LoadFromEnumerable(pool[..part]));
        return (model, ml.Regression.Evaluate(judged, labelColumnName: label));
    }
}

public static class Bikes
{
    public static RegressionMetrics Compare(IReadOnlyCollection<Hour> hours)
    {
        var ml = new MLContext(seed: 1);
        var pipeline = ml.Transforms.Concatenate("Features", nameof(Hour.Temperature), nameof(Hour.Wind), nameof(Hour.OfDay))
            .Append(ml.Regression.Trainers.Gam(labelColumnName: nameof(Hour.Riders)));
        var experiment = new Experiment<Hour>(ml, pipeline, nameof(Hour.Riders));
        return experiment.Run(hours).Metrics;
    }
}
