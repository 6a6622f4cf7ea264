// corpus: A library draws with whatever generator its caller hands in, for the order of the rows and for noise in copies of them.
// library: ML.NET
// axis: library class
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Wells;

public sealed record Probe
{
    public float Depth { get; init; }

    public float Salt { get; init; }

    public float Flow { get; init; }
}

public static class Drawing
{
    public static List<T> InAnyOrder<T>(this IEnumerable<T> rows, Random random) => rows.OrderBy(_ => random.Next()).ToList();

    public static Probe Shaken(this Probe probe, Random random) =>
        probe with { Depth = probe.Depth + (random.NextSingle() - 0.5f), Salt = probe.Salt * (0.95f + (random.NextSingle() / 10)) };
}

public sealed class FlowTrainer(MLContext ml, Random random)
{
    public (ITransformer Model, RegressionMetrics Metrics) Train(IEnumerable<Probe> probes)
    {
        var mixed = probes.InAnyOrder(random);
        var cut = mixed.Count * 4 / 5;
        var train = mixed.GetRange(0, cut);
        var shaken = train.Select(probe => probe.Shaken(random)).ToList();
        var test = mixed.GetRange(cut, mixed.Count - cut);

        var model = ml.Transforms.Concatenate("Features", nameof(Probe.Depth), nameof(Probe.Salt))
            .Append(ml.Regression.Trainers.FastTree(labelColumnName: nameof(Probe.Flow)))
            .Fit(ml.Data.LoadFromEnumerable(train.Concat(shaken).ToList()));
        var judged = model.Transform(ml.Data.LoadFromEnumerable(test));
        return (model, ml.Regression.Evaluate(judged, labelColumnName: nameof(Probe.Flow)));
    }
}
