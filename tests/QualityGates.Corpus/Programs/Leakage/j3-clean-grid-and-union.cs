// corpus: Distillation runs of two log books are put together without their doublets, and a grid of simulated ones stands beside them; both are divided once.
// library: SharpLearning
// axis: console, query
using System.Globalization;
using System.Text.Json;
using SharpLearning.Containers.Extensions;
using SharpLearning.CrossValidation.TrainingTestSplitters;
using SharpLearning.GradientBoost.Learners;
using SharpLearning.Metrics.Regression;

namespace Distillery;

internal sealed record Run(string Number, double Heat, double Pressure, double Yield);

internal sealed record Errors(double Absolute, double Root, double Explained);

internal static class Program
{
    private static void Main(string[] args)
    {
        var measured = Read(args[0]).Concat(Read(args[1])).DistinctBy(run => run.Number).ToList();
        var simulated = from heat in Enumerable.Range(0, 20)
                        from pressure in Enumerable.Range(0, 15)
                        select new Run($"{heat}/{pressure}", 60 + 2 * heat, 0.8 + 0.1 * pressure, Simulate(60 + 2 * heat, 0.8 + 0.1 * pressure));

        var report = new { Measured = Study(measured), Simulated = Study(simulated.ToList()) };
        File.WriteAllText(Path.Combine(AppContext.BaseDirectory, "yields.json"), JsonSerializer.Serialize(report));
    }

    private static Errors Study(List<Run> runs)
    {
        var observations = runs.Select(run => new[] { run.Heat, run.Pressure }).ToArray().ToF64Matrix();
        var targets = runs.Select(run => run.Yield).ToArray();
        var split = new RandomTrainingTestIndexSplitter<double>(trainingPercentage: 0.75, seed: 6).SplitSet(observations, targets);
        var learner = new RegressionSquareLossGradientBoostLearner(iterations: 150, learningRate: 0.05, maximumTreeDepth: 4);
        var model = learner.Learn(split.TrainingSet.Observations, split.TrainingSet.Targets);
        var predicted = model.Predict(split.TestSet.Observations);
        return new Errors(
            new MeanAbsolutErrorRegressionMetric().Error(split.TestSet.Targets, predicted),
            new RootMeanSquareRegressionMetric().Error(split.TestSet.Targets, predicted),
            new CoefficientOfDeterminationMetric().Error(split.TestSet.Targets, predicted));
    }

    private static IEnumerable<Run> Read(string path) =>
        from line in File.ReadLines(path).Skip(1)
        let cells = line.Split(';')
        select new Run(cells[0], Number(cells[1]), Number(cells[2]), Number(cells[3]));

    private static double Number(string cell) => double.Parse(cell, CultureInfo.InvariantCulture);

    private static double Simulate(double heat, double pressure) => 90 * Math.Exp(-Math.Pow((heat - 78) / 12, 2)) / (1 + pressure);
}
