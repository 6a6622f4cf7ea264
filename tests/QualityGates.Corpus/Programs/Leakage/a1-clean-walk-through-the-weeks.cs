// corpus: A window walks through the hours of a river: each regression learns from eight weeks and foresees the week right behind them.
// library: Accord.NET
// axis: library class, windows over arrays
using Accord.Math.Optimization.Losses;
using Accord.Statistics.Models.Regression.Linear;

namespace River.Levels;

public sealed record WeekScore(int Start, double Rmse, double Worst);

public static class WalkForward
{
    private const int Week = 168;
    private const int Learned = 8 * Week;

    public static IReadOnlyList<WeekScore> Through(double[][] hours, double[] levels)
    {
        var scores = new List<WeekScore>();
        for (var start = 0; start + Learned + Week <= hours.Length; start += Week)
        {
            var end = start + Learned;
            var regression = new OrdinaryLeastSquares().Learn(hours[start..end], levels[start..end]);

            var expected = levels[end..(end + Week)];
            var foreseen = regression.Transform(hours[end..(end + Week)]);
            var rmse = new SquareLoss(expected) { Root = true }.Loss(foreseen);
            var worst = expected.Select((level, hour) => Math.Abs(level - foreseen[hour])).Max();
            scores.Add(new WeekScore(end, rmse, worst));
        }

        return scores;
    }
}
