// corpus: The splitter divides first, and the test part is centred by the means of the train part.
// library: SharpLearning
// axis: static methods
using SharpLearning.Containers.Matrices;
using SharpLearning.CrossValidation.TrainingTestSplitters;
using SharpLearning.FeatureTransformations.MatrixTransforms;
using SharpLearning.Metrics.Regression;
using SharpLearning.RandomForest.Learners;

public static class AbaloneExperiment
{
    public static double AsTheyAre(F64Matrix observations, double[] targets)
    {
        var sets = new RandomTrainingTestIndexSplitter<double>(0.7, seed: 24).SplitSet(observations, targets);
        var model = new RegressionRandomForestLearner(trees: 50).Learn(sets.TrainingSet.Observations, sets.TrainingSet.Targets);
        return new MeanSquaredErrorRegressionMetric().Error(sets.TestSet.Targets, model.Predict(sets.TestSet.Observations));
    }

    public static double Centred(F64Matrix observations, double[] targets)
    {
        var sets = new RandomTrainingTestIndexSplitter<double>(0.7, seed: 24).SplitSet(observations, targets);
        var centre = new MeanZeroFeatureTransformer();
        var train = centre.Transform(sets.TrainingSet.Observations);
        var test = centre.Transform(sets.TestSet.Observations);
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
