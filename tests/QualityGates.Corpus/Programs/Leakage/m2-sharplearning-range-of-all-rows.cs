// corpus: The range of every column is learned from the whole matrix before the splitter of the library divides it.
// library: SharpLearning
// axis: constructor injection, method group
using System.Text.Json;
using SharpLearning.Containers.Matrices;
using SharpLearning.CrossValidation.TrainingTestSplitters;
using SharpLearning.FeatureTransformations.MatrixTransforms;
using SharpLearning.InputOutput.Csv;
using SharpLearning.Metrics.Regression;
using SharpLearning.RandomForest.Learners;

namespace Turbines;

public sealed class WearStudy(Func<TextReader> open, ITrainingTestIndexSplitter<double> splitter)
{
    private const string Target = "wear";

    public double Run()
    {
        var parser = new CsvParser(open, ',');
        var observations = parser.EnumerateRows(static name => name != Target).ToF64Matrix();
        var targets = parser.EnumerateRows(Target).ToF64Vector();
        var scaled = Scaled(observations); // expect: MLQ2001
        var split = splitter.SplitSet(scaled, targets);
        var model = new RegressionRandomForestLearner(trees: 200, seed: 11).Learn(split.TrainingSet.Observations, split.TrainingSet.Targets);
        var predictions = model.Predict(split.TestSet.Observations);
        return new MeanSquaredErrorRegressionMetric().Error(split.TestSet.Targets, predictions);
    }

    private static F64Matrix Scaled(F64Matrix matrix) => new MinMaxTransformer(-1, 1).Transform(matrix);
}

public static class Entry
{
    public static void Main(string[] args)
    {
        var study = new WearStudy(() => new StreamReader(args[0]), new RandomTrainingTestIndexSplitter<double>(0.8, seed: 3));
        File.WriteAllText("wear.json", JsonSerializer.Serialize(new { mse = study.Run() }));
    }
}
