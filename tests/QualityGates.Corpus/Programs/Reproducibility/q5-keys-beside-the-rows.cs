// corpus: Rows are sorted by random keys beside them, and the rare ones are taken at random places, both with generators nobody seeded.
// library: SharpLearning
// axis: arrays, class
using SharpLearning.Containers.Matrices;
using SharpLearning.DecisionTrees.Learners;
using SharpLearning.Metrics.Classification;

namespace Stamps;

public sealed record Stamp(double Width, double Height, double Ink, double Rare);

public sealed class StampSampler
{
    private readonly Random _draw = new(); // expect: MLQ1002

    public static Stamp[] Mixed(Stamp[] stamps)
    {
        var rows = (Stamp[])stamps.Clone();
        var keys = new double[rows.Length];
        for (var i = 0; i < keys.Length; i++)
        {
            keys[i] = Random.Shared.NextDouble(); // expect: MLQ1002
        }

        Array.Sort(keys, rows);
        return rows;
    }

    public List<Stamp> Balanced(Stamp[] learn)
    {
        var rare = learn.Where(stamp => stamp.Rare == 1).ToArray();
        var rows = learn.ToList();
        for (var i = 0; i < learn.Length / 2; i++)
        {
            rows.Add(rare[_draw.Next(rare.Length)]);
        }

        return rows;
    }
}

public static class StampStudy
{
    public static (double Error, double MissedRare) Run(Stamp[] stamps)
    {
        var mixed = StampSampler.Mixed(stamps);
        var cut = mixed.Length * 4 / 5;
        var learn = new StampSampler().Balanced(mixed[..cut]);
        var tree = new ClassificationDecisionTreeLearner(maximumTreeDepth: 8, minimumSplitSize: 4)
            .Learn(Sizes(learn), learn.Select(stamp => stamp.Rare).ToArray());

        var held = mixed[cut..];
        var expected = held.Select(stamp => stamp.Rare).ToArray();
        var predicted = tree.Predict(Sizes(held));
        return (new TotalErrorClassificationMetric<double>().Error(expected, predicted), new RecallMetric<double>(1).Error(expected, predicted));
    }

    private static F64Matrix Sizes(IEnumerable<Stamp> stamps) =>
        stamps.Select(stamp => new[] { stamp.Width, stamp.Height, stamp.Ink }).ToArray();
}
