// corpus: Beside the explained share of the pulp strength stands the error in its unit, and beside the share of wrong grades of the training rows those of the test by class.
// library: SharpLearning
// axis: console, class
using System.Globalization;
using System.Text.Json;
using SharpLearning.AdaBoost.Learners;
using SharpLearning.Containers.Extensions;
using SharpLearning.Containers.Matrices;
using SharpLearning.CrossValidation.TrainingTestSplitters;
using SharpLearning.DecisionTrees.Learners;
using SharpLearning.Metrics.Classification;
using SharpLearning.Metrics.Regression;

namespace PaperMill;

internal sealed record Roll(double Pulp, double Heat, double Speed, double Strength, double Grade);

internal static class Program
{
    private static int Main(string[] args)
    {
        var rolls = File.ReadLines(args[0]).Skip(1).Select(Parse).ToList();
        var inputs = rolls.Select(roll => new[] { roll.Pulp, roll.Heat, roll.Speed }).ToArray().ToF64Matrix();
        return StrengthIsGood(inputs, rolls.Select(roll => roll.Strength).ToArray())
            && GradesAreGood(inputs, rolls.Select(roll => roll.Grade).ToArray()) ? 0 : 1;
    }

    private static bool StrengthIsGood(F64Matrix inputs, double[] strengths)
    {
        var split = new RandomTrainingTestIndexSplitter<double>(0.8, seed: 2).SplitSet(inputs, strengths);
        var model = new RegressionAdaBoostLearner(iterations: 60, maximumTreeDepth: 6, seed: 2)
            .Learn(split.TrainingSet.Observations, split.TrainingSet.Targets);
        var predicted = model.Predict(split.TestSet.Observations);
        var explained = new CoefficientOfDeterminationMetric().Error(split.TestSet.Targets, predicted);
        var root = new RootMeanSquareRegressionMetric().Error(split.TestSet.Targets, predicted);
        File.WriteAllText(Path.Combine(AppContext.BaseDirectory, "strength.json"), JsonSerializer.Serialize(new { explained, root }));
        return explained > 0.7 && root < 4;
    }

    private static bool GradesAreGood(F64Matrix inputs, double[] grades)
    {
        var split = new StratifiedTrainingTestIndexSplitter<double>(0.8, seed: 2).SplitSet(inputs, grades);
        var model = new ClassificationDecisionTreeLearner(maximumTreeDepth: 8, minimumSplitSize: 5, seed: 2)
            .Learn(split.TrainingSet.Observations, split.TrainingSet.Targets);
        var total = new TotalErrorClassificationMetric<double>();
        var learned = total.Error(split.TrainingSet.Targets, model.Predict(split.TrainingSet.Observations));
        var predicted = model.Predict(split.TestSet.Observations);
        var table = total.ErrorString(split.TestSet.Targets, predicted);
        var score = new F1ScoreMetric<double>(positiveTarget: 1).Error(split.TestSet.Targets, predicted);
        File.WriteAllText(Path.Combine(AppContext.BaseDirectory, "grades.txt"), table);
        return learned < 0.2 && score < 0.3;
    }

    private static Roll Parse(string line)
    {
        var cells = line.Split(';').Select(cell => double.Parse(cell, CultureInfo.InvariantCulture)).ToArray();
        return new Roll(cells[0], cells[1], cells[2], cells[3], cells[4]);
    }
}
