// corpus: The splitter is not given a seed and takes the millisecond.
// library: SharpLearning
// axis: field, constructor
using SharpLearning.Containers.Matrices;
using SharpLearning.CrossValidation.TrainingTestSplitters;
using SharpLearning.GradientBoost.Learners;
using SharpLearning.Metrics.Regression;

public sealed class BoostExperiment
{
    private readonly ITrainingTestIndexSplitter<double> _splitter;

    public BoostExperiment() => _splitter = new RandomTrainingTestIndexSplitter<double>(0.7); // expect: MLQ1005

    public double Run(F64Matrix observations, double[] targets)
    {
        var sets = _splitter.SplitSet(observations, targets);
        var model = new RegressionSquareLossGradientBoostLearner(iterations: 100).Learn(sets.TrainingSet.Observations, sets.TrainingSet.Targets);
        return new MeanSquaredErrorRegressionMetric().Error(sets.TestSet.Targets, model.Predict(sets.TestSet.Observations));
    }
}
