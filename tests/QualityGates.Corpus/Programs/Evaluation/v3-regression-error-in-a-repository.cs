// corpus: A forest is measured on held-out rows, and mean error and R² go into a store.
// library: SharpLearning
// axis: another library, right
// scores: MLQ3005
using SharpLearning.Containers.Matrices;
using SharpLearning.CrossValidation.TrainingTestSplitters;
using SharpLearning.GradientBoost.Learners;
using SharpLearning.Metrics.Regression;

namespace Store;

public interface IRuns
{
    void Add(string name, IReadOnlyDictionary<string, double> figures);
}

public sealed class BoostedRun(IRuns runs)
{
    public void Run(F64Matrix observations, double[] targets)
    {
        var split = new RandomTrainingTestIndexSplitter<double>(0.8, seed: 9).SplitSet(observations, targets);
        var learner = new RegressionSquareLossGradientBoostLearner(iterations: 150, learningRate: 0.05);
        var model = learner.Learn(split.TrainingSet.Observations, split.TrainingSet.Targets);
        var predicted = model.Predict(split.TestSet.Observations);
        runs.Add("boosted", new Dictionary<string, double>
        {
            ["mse"] = new MeanSquaredErrorRegressionMetric().Error(split.TestSet.Targets, predicted),
            ["r2"] = new CoefficientOfDeterminationMetric().Error(split.TestSet.Targets, predicted),
        });
    }
}
