// corpus: The share of variance is computed by hand, with the mean of the test targets in it, and the drift of the inputs is told beside it.
// library: Accord.NET
// axis: own metric class
using System.Globalization;
using System.Text.Json;
using Accord.Statistics.Models.Regression.Linear;

var rows = File.ReadLines(args[0]).Skip(1)
    .Select(line => line.Split(';').Select(cell => double.Parse(cell, CultureInfo.InvariantCulture)).ToArray())
    .ToArray();
var cut = rows.Length * 2 / 3;
var train = Part.Of(rows[..cut]);
var test = Part.Of(rows[cut..]);

var regression = new OrdinaryLeastSquares { UseIntercept = true, IsRobust = true }.Learn(train.Inputs, train.Targets);
var scores = RegressionScores.Of(test.Targets, regression.Transform(test.Inputs));
var drift = test.Means().Zip(train.Means(), (here, there) => here - there).ToArray();
File.WriteAllText("springs.json", JsonSerializer.Serialize(new { scores, drift }));

internal sealed record Part(double[][] Inputs, double[] Targets)
{
    public static Part Of(double[][] rows) => new(rows.Select(row => row[..^1]).ToArray(), rows.Select(row => row[^1]).ToArray());

    public double[] Means() => Enumerable.Range(0, Inputs[0].Length).Select(column => Inputs.Average(row => row[column])).ToArray();
}

internal sealed record RegressionScores(double RSquared, double Rmse, double Mae)
{
    public static RegressionScores Of(double[] actual, double[] predicted)
    {
        var centre = actual.Average();
        var total = actual.Sum(value => (value - centre) * (value - centre));
        var residuals = actual.Zip(predicted, (value, guess) => value - guess).ToArray();
        var left = residuals.Sum(residual => residual * residual);
        return new RegressionScores(1 - left / total, Math.Sqrt(left / actual.Length), residuals.Average(residual => Math.Abs(residual)));
    }
}
