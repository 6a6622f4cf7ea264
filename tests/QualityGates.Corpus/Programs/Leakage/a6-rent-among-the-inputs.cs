// corpus: The rows for a forest of rents are written out with the rent in them, beside the rents that are its targets.
// library: SharpLearning
// axis: arrays
using System.Globalization;
using SharpLearning.Containers.Extensions;
using SharpLearning.GradientBoost.Learners;
using SharpLearning.Metrics.Regression;

namespace Rents;

public sealed record Home(double Area, double Floor, double Year, double Rent)
{
    public static Home Parse(string line)
    {
        var cells = Array.ConvertAll(line.Split(','), cell => double.Parse(cell, CultureInfo.InvariantCulture));
        return new Home(cells[0], cells[1], cells[2], cells[3]);
    }
}

public static class Program
{
    public static void Main(string[] args)
    {
        var homes = File.ReadLines(args[0]).Skip(1).Select(Home.Parse).ToArray();
        var inputs = homes.Select(home => new[] { home.Area, home.Floor, home.Year, home.Rent }).ToArray();
        var rents = homes.Select(home => home.Rent).ToArray();
        var cut = homes.Length * 7 / 10;

        var learner = new RegressionSquareLossGradientBoostLearner(iterations: 80, runParallel: false);
        var model = learner.Learn(inputs[..cut].ToF64Matrix(), rents[..cut]); // expect: MLQ2008

        var predictions = model.Predict(inputs[cut..].ToF64Matrix());
        var mae = new MeanAbsolutErrorRegressionMetric().Error(rents[cut..], predictions);
        var rmse = new RootMeanSquareRegressionMetric().Error(rents[cut..], predictions);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"MAE {mae:F0}, RMSE {rmse:F0}"));
    }
}
