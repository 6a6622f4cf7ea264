// corpus: Pipes are cut at a place after a seeded shuffle, and only the leaks of the part that is learned are written three times.
// library: Accord.NET
// axis: library, slices and spreads
using Accord.Statistics.Analysis;
using Accord.Statistics.Models.Regression;
using Accord.Statistics.Models.Regression.Fitting;

namespace Water;

public sealed record Pipe(double Age, double Pressure, double Joints, bool Leak)
{
    public double[] Numbers => [Age / 100, Pressure / 10, Joints / 20];
}

public sealed class LeakStudy(int seed)
{
    public ConfusionMatrix Run(IEnumerable<Pipe> pipes)
    {
        var rows = pipes.ToArray();
        new Random(seed).Shuffle(rows);
        var cut = rows.Length * 3 / 4;
        var learn = rows[..cut];
        var judge = rows[cut..];

        var leaks = learn.Where(pipe => pipe.Leak).ToArray();
        Pipe[] balanced = [.. learn, .. leaks, .. leaks];

        var learner = new IterativeReweightedLeastSquares<LogisticRegression> { Regularization = 1e-4 };
        var model = learner.Learn(
            balanced.Select(pipe => pipe.Numbers).ToArray(),
            balanced.Select(pipe => pipe.Leak).ToArray());
        var decided = model.Decide(judge.Select(pipe => pipe.Numbers).ToArray());
        return new ConfusionMatrix(decided, judge.Select(pipe => pipe.Leak).ToArray());
    }
}
