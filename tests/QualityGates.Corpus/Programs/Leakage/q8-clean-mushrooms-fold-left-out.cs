// corpus: Neighbours decide about mushrooms; the folds are put together by hand without the one that is held out.
// library: Accord.NET
// axis: library class
using Accord.MachineLearning;

namespace Forest;

public sealed record Finding(double Cap, double Stem, double Gill, int Kind);

public sealed record Score(int Right, int Total, int FalseSafe)
{
    public static Score operator +(Score a, Score b) => new(a.Right + b.Right, a.Total + b.Total, a.FalseSafe + b.FalseSafe);
}

public sealed class FoldedNeighbours(int folds, int neighbours)
{
    public Score Measure(IReadOnlyList<Finding> findings)
    {
        var parts = findings
            .Select((finding, i) => (finding, i))
            .GroupBy(pair => pair.i % folds, pair => pair.finding)
            .OrderBy(group => group.Key)
            .Select(group => group.ToList())
            .ToList();

        var total = new Score(0, 0, 0);
        for (var held = 0; held < parts.Count; held++)
        {
            var train = Others(parts, held);
            var model = new KNearestNeighbors(neighbours);
            model.Learn(Inputs(train), train.Select(f => f.Kind).ToArray());
            total += Compare(model, parts[held]);
        }

        return total;
    }

    private static List<Finding> Others(List<List<Finding>> parts, int held)
    {
        var train = new List<Finding>();
        for (var fold = 0; fold < parts.Count; fold++)
        {
            if (fold != held)
            {
                train.AddRange(parts[fold]);
            }
        }

        return train;
    }

    private static Score Compare(KNearestNeighbors model, List<Finding> held)
    {
        var answers = model.Decide(Inputs(held));
        var pairs = held.Zip(answers, (f, answer) => (f.Kind, Answer: answer)).ToList();
        return new Score(
            pairs.Count(p => p.Kind == p.Answer),
            pairs.Count,
            pairs.Count(p => p.Kind == 1 && p.Answer == 0));
    }

    private static double[][] Inputs(List<Finding> findings) => findings.Select(f => new[] { f.Cap, f.Stem, f.Gill }).ToArray();
}
