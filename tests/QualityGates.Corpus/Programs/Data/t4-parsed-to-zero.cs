// corpus: A helper returns 0 for what it cannot parse, and the rows of the training set are made with it.
// library: SharpLearning
// axis: helper with catch
using System.Globalization;
using SharpLearning.Containers.Matrices;
using SharpLearning.Metrics.Regression;
using SharpLearning.RandomForest.Learners;

namespace Rents;

public static class Program
{
    public static void Main(string[] args)
    {
        var rows = File.ReadLines(args[0]).Skip(1).Select(line => line.Split(',').Select(ToNumber).ToArray()).ToArray();
        var cut = rows.Length * 3 / 4;
        var (x, y) = Split(rows[..cut]);
        var (testX, testY) = Split(rows[cut..]);
        var model = new RegressionRandomForestLearner(trees: 100, seed: 5).Learn(x, y);
        Console.WriteLine(new MeanSquaredErrorRegressionMetric().Error(testY, model.Predict(testX)));
    }

    private static (F64Matrix, double[]) Split(double[][] rows) =>
        (new F64Matrix(rows.SelectMany(row => row[1..]).ToArray(), rows.Length, rows[0].Length - 1), rows.Select(row => row[0]).ToArray());

    private static double ToNumber(string cell)
    {
        try
        {
            return double.Parse(cell, CultureInfo.InvariantCulture);
        }
        catch // expect: MLQ4004
        {
            return 0;
        }
    }
}
