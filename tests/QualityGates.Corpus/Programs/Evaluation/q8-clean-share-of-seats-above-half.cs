// corpus: A regression tells the share of seats that are taken in a theatre, and evenings above one half are opened with the balcony.
// library: ML.NET
// axis: library class, hand-written metrics
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Theatre;

public sealed class Evening
{
    public float Weekday { get; set; }

    public float Premiere { get; set; }

    public float Warmth { get; set; }

    public float Taken { get; set; }
}

public sealed class Expected
{
    public float Taken { get; set; }

    public float Score { get; set; }

    public bool OpensBalcony => Score > 0.5f;
}

public sealed record Balcony(int RightlyOpen, int RightlyShut, int Wrong, double Error);

public static class BalconyStudy
{
    public static Balcony Run(IEnumerable<Evening> evenings)
    {
        var ml = new MLContext(seed: 5);
        var parts = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(evenings), testFraction: 0.25, seed: 5);
        var model = ml.Transforms.Concatenate("Features", nameof(Evening.Weekday), nameof(Evening.Premiere), nameof(Evening.Warmth))
            .Append(ml.Regression.Trainers.FastTree(labelColumnName: nameof(Evening.Taken)))
            .Fit(parts.TrainSet);
        var scored = model.Transform(parts.TestSet);
        var metrics = ml.Regression.Evaluate(scored, labelColumnName: nameof(Evening.Taken));

        var groups = ml.Data.CreateEnumerable<Expected>(scored, reuseRowObject: false)
            .GroupBy(evening => (Open: evening.OpensBalcony, Right: evening.Score >= 0.5f == evening.Taken >= 0.5f))
            .ToDictionary(group => group.Key, group => group.Count());
        return new Balcony(
            groups.GetValueOrDefault((true, true)),
            groups.GetValueOrDefault((false, true)),
            groups.GetValueOrDefault((true, false)) + groups.GetValueOrDefault((false, false)),
            metrics.MeanAbsoluteError);
    }
}
