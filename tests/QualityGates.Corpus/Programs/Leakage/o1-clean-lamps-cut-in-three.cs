// corpus: Lamps are cut into three parts whose borders are the same two numbers everywhere; the depth is chosen on the second, the figures come from the third.
// library: SharpLearning
// axis: generic
using SharpLearning.Containers.Extensions;
using SharpLearning.Containers.Matrices;
using SharpLearning.GradientBoost.Learners;
using SharpLearning.Metrics.Regression;

namespace Lamps;

public sealed record Three<T>(T Learn, T Choose, T Test)
{
    public Three<TOther> Map<TOther>(Func<T, TOther> change) => new(change(Learn), change(Choose), change(Test));
}

public static class Cutting
{
    public static Three<int[]> Cut(int count, Random random)
    {
        var order = Enumerable.Range(0, count).ToArray();
        random.Shuffle(order);
        var first = count * 6 / 10;
        var second = count * 8 / 10;
        return new Three<int[]>(order[..first], order[first..second], order[second..]);
    }
}

public sealed record Lifetimes(F64Matrix Lamps, double[] Hours);

public sealed class LifetimeModel
{
    private static readonly int[] Depths = [2, 3, 4, 6];

    private readonly MeanAbsolutErrorRegressionMetric _mae = new();
    private readonly RootMeanSquareRegressionMetric _rmse = new();

    public (int Depth, double Mae, double Rmse) Run(Lifetimes all)
    {
        var parts = Cutting.Cut(all.Hours.Length, new Random(90))
            .Map(rows => new Lifetimes((F64Matrix)all.Lamps.Rows(rows), all.Hours.GetIndices(rows)));

        var best = Depths
            .Select(depth => (Depth: depth, Model: Learner(depth).Learn(parts.Learn.Lamps, parts.Learn.Hours)))
            .MinBy(candidate => _mae.Error(parts.Choose.Hours, candidate.Model.Predict(parts.Choose.Lamps)));

        var predictions = best.Model.Predict(parts.Test.Lamps);
        return (best.Depth, _mae.Error(parts.Test.Hours, predictions), _rmse.Error(parts.Test.Hours, predictions));
    }

    private static RegressionSquareLossGradientBoostLearner Learner(int depth) =>
        new(iterations: 200, learningRate: 0.05, maximumTreeDepth: depth, runParallel: false);
}
