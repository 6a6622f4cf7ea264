// corpus: Learners for valves are compared over folds of a cross-validation that takes its seed from the clock, held by its interface.
// library: SharpLearning
// axis: comparison
using System.Text.Json;
using SharpLearning.Common.Interfaces;
using SharpLearning.Containers.Matrices;
using SharpLearning.CrossValidation.CrossValidators;
using SharpLearning.GradientBoost.Learners;
using SharpLearning.InputOutput.Csv;
using SharpLearning.Metrics.Regression;
using SharpLearning.RandomForest.Learners;

namespace Valves;

internal sealed record Standing(string Learner, double Absolute, double Root);

internal sealed class Comparison(F64Matrix observations, double[] targets, int folds)
{
    private readonly ICrossValidation<double> _validation = new RandomCrossValidation<double>(folds); // expect: MLQ1005

    public Standing Of(string name, IIndexedLearner<double> learner)
    {
        var answers = _validation.CrossValidate(learner, observations, targets);
        return new Standing(
            name,
            new MeanAbsolutErrorRegressionMetric().Error(targets, answers),
            new RootMeanSquareRegressionMetric().Error(targets, answers));
    }
}

internal static class Program
{
    private static void Main(string[] args)
    {
        var parser = new CsvParser(() => new StreamReader(args[0]), separator: ';');
        var flow = parser.EnumerateRows("flow").ToF64Vector();
        var valves = parser.EnumerateRows(column => column != "flow").ToF64Matrix();

        var comparison = new Comparison(valves, flow, folds: 10);
        var standings = new[]
        {
            comparison.Of("forest", new RegressionRandomForestLearner(trees: 100, seed: 2, runParallel: false)),
            comparison.Of("boosting", new RegressionSquareLossGradientBoostLearner(iterations: 150, runParallel: false)),
        };
        File.WriteAllText(args[1], JsonSerializer.Serialize(standings));
    }
}
