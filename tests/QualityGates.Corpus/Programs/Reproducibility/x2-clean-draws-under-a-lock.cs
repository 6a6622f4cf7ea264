// corpus: All readings of a sluice that are made in parallel take their two numbers under one lock.
// library: ML.NET
// axis: lock in the work
using Microsoft.ML;

namespace Sluices;

public sealed class Opening
{
    public float Level { get; set; }

    public float Flow { get; set; }

    public bool Overflows { get; set; }
}

public sealed class SluiceModel(MLContext ml)
{
    private readonly Lock _gate = new();

    public (double Auc, double F1) Judge(IReadOnlyCollection<Opening> recorded)
    {
        var random = new Random(38);
        var made = new Opening[8000];
        Parallel.For(0, made.Length, i =>
        {
            float level, flow;
            lock (_gate)
            {
                level = 3 * random.NextSingle();
                flow = 12 * random.NextSingle();
            }

            made[i] = new Opening { Level = level, Flow = flow, Overflows = level * flow > 20 };
        });

        var model = ml.Transforms.Concatenate("Features", nameof(Opening.Level), nameof(Opening.Flow))
            .Append(ml.BinaryClassification.Trainers.FastTree(nameof(Opening.Overflows)))
            .Fit(ml.Data.LoadFromEnumerable(made));
        var answers = model.Transform(ml.Data.LoadFromEnumerable(recorded));
        var metrics = ml.BinaryClassification.Evaluate(answers, nameof(Opening.Overflows));
        return (metrics.AreaUnderRocCurve, metrics.F1Score);
    }
}
