// corpus: A function that learns a scaling from rows is called for the train part of each fold, and gives back what the held-out part goes through.
// library: Accord.NET
// axis: delegates
using Accord.Math.Optimization.Losses;
using Accord.Statistics;
using Accord.Statistics.Models.Regression.Linear;

namespace Honey;

public delegate double[] Scaling(double[] row);

public sealed record Comb(double[] Readings, double Yield);

public static class Harvest
{
    public static IReadOnlyList<(double Mse, int Rows)> Folds(Comb[] combs, int folds, Func<double[][], Scaling> learnScaling)
    {
        var outcome = new List<(double Mse, int Rows)>();
        foreach (var fold in Enumerable.Range(0, folds))
        {
            var train = combs.Where((_, i) => i % folds != fold).ToArray();
            var held = combs.Where((_, i) => i % folds == fold).ToArray();
            var scale = learnScaling(train.Select(comb => comb.Readings).ToArray());
            var line = new OrdinaryLeastSquares { UseIntercept = true }
                .Learn(train.Select(comb => scale(comb.Readings)).ToArray(), train.Select(comb => comb.Yield).ToArray());
            var answers = line.Transform(held.Select(comb => scale(comb.Readings)).ToArray());
            outcome.Add((new SquareLoss(held.Select(comb => comb.Yield).ToArray()).Loss(answers), held.Length));
        }

        return outcome;
    }

    public static Scaling Centred(double[][] rows)
    {
        var means = rows.Mean(dimension: 0);
        var widths = rows.StandardDeviation(means);
        return row => row.Select((x, i) => (x - means[i]) / (widths[i] + 1e-9)).ToArray();
    }

    public static double Weighted(Comb[] combs)
    {
        var folds = Folds(combs, 5, Centred);
        return folds.Sum(fold => fold.Mse * fold.Rows) / folds.Sum(fold => fold.Rows);
    }
}
