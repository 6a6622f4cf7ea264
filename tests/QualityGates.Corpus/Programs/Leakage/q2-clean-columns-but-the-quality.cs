// corpus: A CSV parser gives all columns but the quality as observations and the quality as targets; the splitter keeps a part of both for the test.
// library: SharpLearning
// axis: class
using SharpLearning.CrossValidation.TrainingTestSplitters;
using SharpLearning.GradientBoost.Learners;
using SharpLearning.InputOutput.Csv;
using SharpLearning.Metrics.Regression;

namespace Dairy;

public sealed record Quality(double Mse, double Mae, int Rows);

public sealed class MilkStudy(string file)
{
    private const string Target = "quality";

    public Quality Run()
    {
        var parser = new CsvParser(() => new StreamReader(file));
        var observations = parser.EnumerateRows(name => name != Target).ToF64Matrix();
        var targets = parser.EnumerateRows(Target).ToF64Vector();

        var sets = new RandomTrainingTestIndexSplitter<double>(0.8, seed: 24).SplitSet(observations, targets);
        var learner = new RegressionSquareLossGradientBoostLearner(iterations: 120, learningRate: 0.05, runParallel: false);
        var model = learner.Learn(sets.TrainingSet.Observations, sets.TrainingSet.Targets);

        var predictions = model.Predict(sets.TestSet.Observations);
        return new Quality(
            new MeanSquaredErrorRegressionMetric().Error(sets.TestSet.Targets, predictions),
            new MeanAbsolutErrorRegressionMetric().Error(sets.TestSet.Targets, predictions),
            predictions.Length);
    }
}
