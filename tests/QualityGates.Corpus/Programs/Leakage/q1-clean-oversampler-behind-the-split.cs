// corpus: A generic oversampler draws rare rows again, after the split and in the training rows alone; the test rows stay as they came.
// library: ML.NET
// axis: generic sampler
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Insurance;

public sealed class Accident
{
    public float Speed { get; set; }

    public float Age { get; set; }

    public bool Severe { get; set; }
}

public interface ISampler<TRow>
{
    IReadOnlyList<TRow> Sample(IReadOnlyList<TRow> rows);
}

public sealed class Oversampler<TRow>(Func<TRow, bool> rare, Random random) : ISampler<TRow>
{
    public IReadOnlyList<TRow> Sample(IReadOnlyList<TRow> rows)
    {
        var few = rows.Where(rare).ToArray();
        var missing = rows.Count - 2 * few.Length;
        return missing <= 0 ? rows : [.. rows, .. random.GetItems(few, missing)];
    }
}

public sealed class SeverityStudy(MLContext ml)
{
    public CalibratedBinaryClassificationMetrics Run(IReadOnlyList<Accident> accidents, int seed)
    {
        var parts = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(accidents), testFraction: 0.2, seed: seed);
        var train = ml.Data.CreateEnumerable<Accident>(parts.TrainSet, reuseRowObject: false).ToList();
        ISampler<Accident> sampler = new Oversampler<Accident>(accident => accident.Severe, new Random(seed));

        var balanced = ml.Data.LoadFromEnumerable(sampler.Sample(train));
        var model = ml.Transforms.Concatenate("Features", nameof(Accident.Speed), nameof(Accident.Age))
            .Append(ml.BinaryClassification.Trainers.FastTree(nameof(Accident.Severe)))
            .Fit(balanced);
        return ml.BinaryClassification.Evaluate(model.Transform(parts.TestSet), nameof(Accident.Severe));
    }
}
