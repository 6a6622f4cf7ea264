// corpus: The splitter of SharpLearning for caves is made without a seed and takes it from the clock; the forest has its own.
// library: SharpLearning
// axis: console
using System.Globalization;
using SharpLearning.CrossValidation.TrainingTestSplitters;
using SharpLearning.InputOutput.Csv;
using SharpLearning.Metrics.Regression;
using SharpLearning.RandomForest.Learners;

namespace Caves;

internal static class Program
{
    private static void Main(string[] args)
    {
        var parser = new CsvParser(() => new StreamReader(args[0]), ',');
        var observations = parser.EnumerateRows("Depth", "Drip", "Width").ToF64Matrix();
        var bats = parser.EnumerateRows("Bats").ToF64Vector();

        var splitter = new RandomTrainingTestIndexSplitter<double>(trainingPercentage: 0.7); // expect: MLQ1005
        var parts = splitter.SplitSet(observations, bats);

        var learner = new RegressionRandomForestLearner(trees: 200, seed: 5, runParallel: false);
        var model = learner.Learn(parts.TrainingSet.Observations, parts.TrainingSet.Targets);
        var predicted = model.Predict(parts.TestSet.Observations);
        var squared = new MeanSquaredErrorRegressionMetric().Error(parts.TestSet.Targets, predicted);
        var absolute = new MeanAbsolutErrorRegressionMetric().Error(parts.TestSet.Targets, predicted);
        File.WriteAllText("bats.txt", string.Create(CultureInfo.InvariantCulture, $"{squared:R}\n{absolute:R}\n"));
    }
}
