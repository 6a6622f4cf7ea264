// corpus: A parallel query keeps its order, and still each of its shots takes its numbers from a generator all threads share.
// library: ML.NET
// axis: AsParallel().AsOrdered(), method group behind a lambda
using Microsoft.ML;

namespace Archery;

public sealed record Shot
{
    public float Distance { get; init; }

    public float Wind { get; init; }

    public bool Hit { get; init; }

    public static Shot Drawn(Random random)
    {
        var distance = 20 + 70 * random.NextSingle();
        var wind = 10 * random.NextSingle();
        return new Shot { Distance = distance, Wind = wind, Hit = distance + 4 * wind < 60 };
    }
}

public sealed class HitModel
{
    public (double Auc, double F1) Judge(int seed, Shot[] recorded)
    {
        var random = new Random(seed);
        var shots = Enumerable.Range(0, 20_000)
            .AsParallel()
            .AsOrdered()
            .Select(_ => Shot.Drawn(random)) // expect: MLQ1011
            .ToArray();

        var ml = new MLContext(seed);
        var model = ml.Transforms.Concatenate("Features", nameof(Shot.Distance), nameof(Shot.Wind))
            .Append(ml.BinaryClassification.Trainers.FastTree(nameof(Shot.Hit)))
            .Fit(ml.Data.LoadFromEnumerable(shots));
        var metrics = ml.BinaryClassification.Evaluate(model.Transform(ml.Data.LoadFromEnumerable(recorded)), nameof(Shot.Hit));
        return (metrics.AreaUnderRocCurve, metrics.F1Score);
    }
}
