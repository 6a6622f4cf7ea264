// corpus: The log of a turbine is read once for the lines to learn from and once for those behind them, and both reads meet at one line.
// library: SharpLearning
// axis: iterator, constant
using System.Globalization;
using System.Text.Json;
using SharpLearning.Containers.Extensions;
using SharpLearning.Metrics.Regression;
using SharpLearning.RandomForest.Learners;

const int Known = 20_000;
var log = args[0];

var (knownStates, knownPower) = Turbine.Columns(Turbine.Lines(log).Take(Known));
var learner = new RegressionExtremelyRandomizedTreesLearner(trees: 150, seed: 6);
var model = learner.Learn(knownStates.ToF64Matrix(), knownPower);

var (laterStates, laterPower) = Turbine.Columns(Turbine.Lines(log).Skip(Known));
var foreseen = model.Predict(laterStates.ToF64Matrix());
var scores = new
{
    rmse = new RootMeanSquareRegressionMetric().Error(laterPower, foreseen),
    mae = new MeanAbsolutErrorRegressionMetric().Error(laterPower, foreseen),
};
File.WriteAllText(args[1], JsonSerializer.Serialize(scores));
Console.WriteLine($"rmse {scores.rmse:F1} kW, mae {scores.mae:F1} kW");

internal static class Turbine
{
    public static IEnumerable<double[]> Lines(string path)
    {
        foreach (var line in File.ReadLines(path))
        {
            if (!line.StartsWith('#'))
            {
                yield return Array.ConvertAll(line.Split(','), cell => double.Parse(cell, CultureInfo.InvariantCulture));
            }
        }
    }

    public static (double[][] States, double[] Power) Columns(IEnumerable<double[]> lines)
    {
        var rows = lines.ToArray();
        return (rows.Select(row => row[..^1]).ToArray(), rows.Select(row => row[^1]).ToArray());
    }
}
