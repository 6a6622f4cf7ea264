// corpus: A scaler with one method that fits and transforms is called for the train rows and again for the test rows.
// library: Accord.NET
// axis: hand-written estimator class, arrays
using System.Text.Json;
using Accord.Math.Optimization.Losses;
using Accord.Statistics;
using Accord.Statistics.Models.Regression.Linear;

namespace Orchards;

public sealed class Standardizer
{
    private double[] _means = [];
    private double[] _deviations = [];

    public double[][] FitTransform(double[][] rows)
    {
        _means = rows.Mean(dimension: 0);
        _deviations = rows.StandardDeviation(_means);
        return Transform(rows);
    }

    public double[][] Transform(double[][] rows) => rows
        .Select(row => row.Select((value, j) => (value - _means[j]) / _deviations[j]).ToArray())
        .ToArray();
}

public static class Program
{
    public static void Main()
    {
        var rows = JsonSerializer.Deserialize<double[][]>(File.ReadAllText("orchards.json"))!;
        var cut = rows.Length * 4 / 5;
        double[][] Inputs(Range range) => rows[range].Select(static row => row[..^1]).ToArray();
        double[] Outputs(Range range) => rows[range].Select(static row => row[^1]).ToArray();

        var scaler = new Standardizer();
        var regression = new OrdinaryLeastSquares().Learn(scaler.FitTransform(Inputs(..cut)), Outputs(..cut));
        var predicted = regression.Transform(scaler.FitTransform(Inputs(cut..))); // expect: MLQ2007
        var error = new SquareLoss(Outputs(cut..)) { Mean = true }.Loss(predicted);
        File.WriteAllText("orchards-error.json", JsonSerializer.Serialize(new { error }));
    }
}
