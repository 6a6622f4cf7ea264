// corpus: What flats cost in a quarter is added up over all sales, and the middle area of all sales stands for unknown areas; both go into rows that are divided afterwards.
// library: SharpLearning
// axis: arrays, LINQ
using SharpLearning.Containers.Extensions;
using SharpLearning.Metrics.Regression;
using SharpLearning.RandomForest.Learners;

namespace Flats;

public sealed record Sale(string Quarter, double Area, double Floor, double Price);

public sealed record Errors(double Squared, double Absolute);

public static class PriceStudy
{
    public static Errors ByQuarter(IReadOnlyList<Sale> sales)
    {
        var sums = new Dictionary<string, double>();
        var counts = new Dictionary<string, int>();
        foreach (var sale in sales)
        {
            sums[sale.Quarter] = sums.GetValueOrDefault(sale.Quarter) + sale.Price; // expect: MLQ2001
            counts[sale.Quarter] = counts.GetValueOrDefault(sale.Quarter) + 1;
        }

        var rows = sales.Select(sale => new[] { sale.Area, sale.Floor, sums[sale.Quarter] / counts[sale.Quarter] }).ToArray();
        var prices = sales.Select(sale => sale.Price).ToArray();
        return Compare(rows, prices);
    }

    public static Errors ByArea(IReadOnlyList<Sale> sales)
    {
        var known = sales.Where(sale => !double.IsNaN(sale.Area)).ToArray();
        var middle = known.Select(sale => sale.Area).Order().ToArray()[known.Length / 2]; // expect: MLQ2001

        var rows = sales.Select(sale => new[] { double.IsNaN(sale.Area) ? middle : sale.Area, sale.Floor }).ToArray();
        var prices = sales.Select(sale => sale.Price).ToArray();
        return Compare(rows, prices);
    }

    private static Errors Compare(double[][] rows, double[] prices)
    {
        var border = rows.Length * 4 / 5;
        var learner = new RegressionRandomForestLearner(trees: 80, seed: 6, runParallel: false);
        var forest = learner.Learn(rows[..border].ToF64Matrix(), prices[..border]);

        var foreseen = forest.Predict(rows[border..].ToF64Matrix());
        var real = prices[border..];
        return new Errors(
            new MeanSquaredErrorRegressionMetric().Error(real, foreseen),
            new MeanAbsolutErrorRegressionMetric().Error(real, foreseen));
    }
}
