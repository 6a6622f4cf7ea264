// corpus: One MinMaxTransformer of a base class transforms the training matrix and then the test matrix, which widens its bounds by the test rows.
// library: SharpLearning
// axis: base class holds the transformer, override runs the experiment
using SharpLearning.Containers.Matrices;
using SharpLearning.CrossValidation.TrainingTestSplitters;
using SharpLearning.FeatureTransformations.MatrixTransforms;
using SharpLearning.InputOutput.Csv;
using SharpLearning.Metrics.Regression;
using SharpLearning.RandomForest.Learners;

var mse = new EnergyExperiment().Run("efficiency.csv");
Environment.ExitCode = mse < 5 ? 0 : 1;

internal abstract class ScaledExperiment
{
    protected readonly MinMaxTransformer Scaler = new(0.0, 1.0);

    public abstract double Run(string path);
}

internal sealed class EnergyExperiment : ScaledExperiment
{
    public override double Run(string path)
    {
        var parser = new CsvParser(() => new StreamReader(path), ',');
        F64Matrix x = parser.EnumerateRows(c => c != "load").ToF64Matrix();
        double[] y = parser.EnumerateRows("load").ToF64Vector();
        var split = new RandomTrainingTestIndexSplitter<double>(0.7, seed: 11).SplitSet(x, y);

        var learner = new RegressionRandomForestLearner(trees: 150, runParallel: false);
        var model = learner.Learn(Scaler.Transform(split.TrainingSet.Observations), split.TrainingSet.Targets);
        var predictions = model.Predict(Scaler.Transform(split.TestSet.Observations)); // expect: MLQ2007
        var error = new MeanSquaredErrorRegressionMetric().Error(split.TestSet.Targets, predictions);
        Console.WriteLine($"test mse: {error:F3}");
        return error;
    }
}
