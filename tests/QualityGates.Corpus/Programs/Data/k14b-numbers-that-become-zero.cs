// corpus: A helper gives back zero for a cell that is no number, in a file of its own type, and rows are made of what it gives.
// library: SharpLearning
// axis: static helper, method group
using System.Globalization;
using SharpLearning.Containers.Extensions;
using SharpLearning.Metrics.Regression;
using SharpLearning.RandomForest.Learners;

var rows = File.ReadLines("spindles.csv").Skip(1).Select(Cells.Row).ToArray();
var cut = rows.Length * 4 / 5;
var model = new RegressionRandomForestLearner(trees: 60).Learn(rows[..cut].Select(row => row[..^1]).ToArray().ToF64Matrix(), rows[..cut].Select(row => row[^1]).ToArray());
var test = rows[cut..];
Console.WriteLine(new MeanSquaredErrorRegressionMetric().Error(test.Select(row => row[^1]).ToArray(), test.Select(row => model.Predict(row[..^1])).ToArray()));

internal static class Cells
{
    public static double[] Row(string line) => line.Split(',').Select(Number).ToArray();

    private static double Number(string cell)
    {
        try
        {
            return double.Parse(cell, CultureInfo.InvariantCulture);
        }
        catch (FormatException) // expect: MLQ4004
        {
            return 0;
        }
    }
}
