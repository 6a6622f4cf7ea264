// corpus: The random splitter and folds of SharpLearning get their seeds from a plan, and the others keep the order, which is right.
// library: SharpLearning
// axis: record of settings
using System.Globalization;
using System.Text.Json;
using SharpLearning.CrossValidation.CrossValidators;
using SharpLearning.CrossValidation.TrainingTestSplitters;
using SharpLearning.InputOutput.Csv;
using SharpLearning.Metrics.Regression;
using SharpLearning.RandomForest.Learners;

namespace Looms;

internal sealed record Plan(string Data, string Report, int Seed)
{
    public ITrainingTestIndexSplitter<double> Splitter(bool inOrder) => inOrder
        ? new NoShuffleTrainingTestIndexSplitter<double>(0.8)
        : new RandomTrainingTestIndexSplitter<double>(0.8, Seed);

    public ICrossValidation<double>[] Validations() =>
    [
        new RandomCrossValidation<double>(5, Seed + 1),
        new NoShuffleCrossValidation<double>(5),
    ];
}

internal static class Program
{
    private static void Main(string[] args)
    {
        var plan = new Plan(args[0], args[1], int.Parse(args[2], CultureInfo.InvariantCulture));
        var parser = new CsvParser(() => new StreamReader(plan.Data), separator: ';');
        var tears = parser.EnumerateRows("tears").ToF64Vector();
        var looms = parser.EnumerateRows(column => column != "tears").ToF64Matrix();

        var parts = plan.Splitter(inOrder: false).SplitSet(looms, tears);
        var (x, y) = (parts.TrainingSet.Observations, parts.TrainingSet.Targets);
        var learner = new RegressionRandomForestLearner(trees: 80, seed: plan.Seed, runParallel: false);
        var absolute = new MeanAbsolutErrorRegressionMetric();
        var root = new RootMeanSquareRegressionMetric();
        var folds = plan.Validations()
            .Select(validation => validation.CrossValidate(learner, x, y))
            .Select(answers => new { Absolute = absolute.Error(y, answers), Root = root.Error(y, answers) })
            .ToList();

        var tested = learner.Learn(x, y).Predict(parts.TestSet.Observations);
        var test = new { Absolute = absolute.Error(parts.TestSet.Targets, tested), Root = root.Error(parts.TestSet.Targets, tested) };
        File.WriteAllText(plan.Report, JsonSerializer.Serialize(new { folds, test }));
    }
}
