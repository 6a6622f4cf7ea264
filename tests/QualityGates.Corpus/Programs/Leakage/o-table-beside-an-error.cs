// corpus: A report counts what was taken for what in a table of its own, beside the error that the library works out.
// library: SharpLearning
// axis: counts written into tables by helpers
using SharpLearning.Metrics.Classification;

namespace Reports;

public static class Tables
{
    public static int[][] Confusion(IReadOnlyList<double> classes, double[] targets, double[] predictions)
    {
        var table = classes.Select(_ => new int[classes.Count]).ToArray();
        for (var i = 0; i < targets.Length; i++)
        {
            table[Index(classes, targets[i])][Index(classes, predictions[i])]++;
        }

        return table;
    }

    public static double[][] Shares(int[][] counts)
    {
        var table = counts.Select(row => new double[row.Length]).ToArray();
        for (var i = 0; i < counts.Length; i++)
        {
            for (var j = 0; j < counts[i].Length; j++)
            {
                table[i][j] = counts[i][j] / (double)Math.Max(1, counts[i].Sum());
            }
        }

        return table;
    }

    private static int Index(IReadOnlyList<double> classes, double value) => classes.TakeWhile(other => other != value).Count();
}

public static class Report
{
    public static (double Error, double[][] Shares) Of(double[] targets, double[] predictions)
    {
        var error = new TotalErrorClassificationMetric<double>().Error(targets, predictions);
        List<double> classes = [.. targets.Union(predictions).Order()];
        return (error, Tables.Shares(Tables.Confusion(classes, targets, predictions)));
    }
}
