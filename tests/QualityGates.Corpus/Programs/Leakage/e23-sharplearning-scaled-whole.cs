// corpus: The min-max transform runs over the whole matrix, then the splitter divides it; the second method repeats it on the test part.
// library: SharpLearning
// axis: static methods
using SharpLearning.Containers.Matrices;
using SharpLearning.CrossValidation.TrainingTestSplitters;
using SharpLearning.FeatureTransformations.MatrixTransforms;
using SharpLearning.Metrics.Regression;
using SharpLearning.RandomForest.Learners;

public static class AbaloneExperiment
{
    public static double ScaledFirst(F64Matrix observations, double[] targets)
    {
        var scaler = new MinMaxTransformer(0, 1);
        scaler.Transform(observations, observations); // expect: MLQ2001
        var sets = new RandomTrainingTestIndexSplitter<double>(0.7, seed: 24).SplitSet(observations, targets);
        var model = new RegressionRandomForestLearner(trees: 50).Learn(sets.TrainingSet.Observations, sets.TrainingSet.Targets);
        return new MeanSquaredErrorRegressionMetric().Error(sets.TestSet.Targets, model.Predict(sets.TestSet.Observations));
    }

    public static double ScaledTwice(F64Matrix observations, double[] targets)
    {
        var sets = new RandomTrainingTestIndexSplitter<double>(0.7, seed: 24).SplitSet(observations, targets);
        var train = new MeanZeroFeatureTransformer().Transform(sets.TrainingSet.Observations);
        var test = new MeanZeroFeatureTransformer().Transform(sets.TestSet.Observations); // expect: MLQ2007
        var model = new RegressionRandomForestLearner(trees: 50).Learn(train, sets.TrainingSet.Targets);
        return new MeanSquaredErrorRegressionMetric().Error(sets.TestSet.Targets, model.Predict(test));
    }

    public static double CentredOnce(F64Matrix observations, double[] targets)
    {
        var sets = new RandomTrainingTestIndexSplitter<double>(0.7, seed: 24).SplitSet(observations, targets);
        var centre = new MeanZeroFeatureTransformer();
        var train = centre.Transform(sets.TrainingSet.Observations);
        var test = centre.Transform(sets.TestSet.Observations);
        var model = new RegressionRandomForestLearner(trees: 50).Learn(train, sets.TrainingSet.Targets);
        return new MeanSquaredErrorRegressionMetric().Error(sets.TestSet.Targets, model.Predict(test));
    }
}
