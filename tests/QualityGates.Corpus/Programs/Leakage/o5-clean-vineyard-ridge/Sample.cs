using MathNet.Numerics.LinearAlgebra;

namespace Vineyard;

public sealed record Sample(Matrix<double> X, Vector<double> Y)
{
    public static Sample Of(IReadOnlyList<Harvest> harvests) =>
        new(
            Matrix<double>.Build.DenseOfRowArrays(harvests.Select(harvest => harvest.Weather).ToArray()),
            Vector<double>.Build.DenseOfEnumerable(harvests.Select(harvest => harvest.Sugar)));
}

public static class Folds
{
    public static (List<Harvest> Kept, List<Harvest> HeldOut) Cut(IReadOnlyList<Harvest> harvests, double share, int seed)
    {
        var order = Enumerable.Range(0, harvests.Count).ToArray();
        new Random(seed).Shuffle(order);
        var count = (int)Math.Round(harvests.Count * share);
        return (order[count..].Select(i => harvests[i]).ToList(), order[..count].Select(i => harvests[i]).ToList());
    }

    public static IEnumerable<(Sample Train, Sample Judge)> Of(IReadOnlyList<Harvest> harvests, int folds)
    {
        for (var fold = 0; fold < folds; fold++)
        {
            var current = fold;
            yield return (
                Sample.Of(harvests.Where((_, i) => i % folds != current).ToList()),
                Sample.Of(harvests.Where((_, i) => i % folds == current).ToList()));
        }
    }
}
