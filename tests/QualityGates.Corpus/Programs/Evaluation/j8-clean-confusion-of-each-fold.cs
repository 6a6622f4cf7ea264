// corpus: Confusion matrices of folds made by hand leave an iterator one by one, are combined, and stand in a report with accuracy and kappa.
// library: Accord.NET
// axis: iterator, injected interface
using Accord.MachineLearning.DecisionTrees;
using Accord.Math.Random;
using Accord.Statistics.Analysis;

namespace PotteryShards;

public interface IShardSource
{
    (double[][] Measures, int[] Kilns) Read();
}

public sealed record ShardReport(double Accuracy, double Kappa, int Folds);

public sealed class KilnStudy(IShardSource source)
{
    private const int Kilns = 4;

    public ShardReport Run(int folds)
    {
        Generator.Seed = 77;
        var (measures, kilns) = source.Read();
        var matrices = Matrices(measures, kilns, folds).ToArray();
        var all = GeneralConfusionMatrix.Combine(matrices);
        return new ShardReport(all.Accuracy, all.Kappa, matrices.Length);
    }

    private static IEnumerable<GeneralConfusionMatrix> Matrices(double[][] measures, int[] kilns, int folds)
    {
        for (var held = 0; held < folds; held++)
        {
            var outside = Enumerable.Range(0, kilns.Length).Where(place => place % folds != held).ToArray();
            var inside = Enumerable.Range(0, kilns.Length).Where(place => place % folds == held).ToArray();
            var forest = new RandomForestLearning { NumberOfTrees = 40 }
                .Learn(Array.ConvertAll(outside, place => measures[place]), Array.ConvertAll(outside, place => kilns[place]));
            var decided = Array.ConvertAll(inside, place => forest.Decide(measures[place]));
            yield return new GeneralConfusionMatrix(Kilns, Array.ConvertAll(inside, place => kilns[place]), decided);
        }
    }
}
