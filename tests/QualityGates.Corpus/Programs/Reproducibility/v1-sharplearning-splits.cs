// corpus: The random splitter and the random cross-validation of SharpLearning are made without a seed.
// library: SharpLearning
// axis: constructor
using SharpLearning.Containers.Matrices;
using SharpLearning.CrossValidation.CrossValidators;
using SharpLearning.CrossValidation.TrainingTestSplitters;
using SharpLearning.Metrics.Regression;
using SharpLearning.RandomForest.Learners;

namespace Strength;

public sealed class ConcreteStudy
{
    private readonly MeanSquaredErrorRegressionMetric _metric = new();

    public double TestError(F64Matrix observations, double[] targets)
    {
        var splitter = new RandomTrainingTestIndexSplitter<double>(trainingPercentage: 0.7); // expect: MLQ1005
        var split = splitter.SplitSet(observations, targets);
        var model = new RegressionRandomForestLearner(trees: 100).Learn(split.TrainingSet.Observations, split.TrainingSet.Targets);
        return _metric.Error(split.TestSet.Targets, model.Predict(split.TestSet.Observations));
    }

    public double FoldError(F64Matrix observations, double[] targets)
    {
        var validation = new RandomCrossValidation<double>(5); // expect: MLQ1005
        var predictions = validation.CrossValidate(new RegressionRandomForestLearner(trees: 50), observations, targets);
        return _metric.Error(targets, predictions);
    }
}
