using SharpLearning.Containers.Matrices;
using SharpLearning.CrossValidation.CrossValidators;
using SharpLearning.Metrics.Regression;
using SharpLearning.Optimization;
using SharpLearning.RandomForest.Learners;

namespace Wines;

public sealed record ForestChoice(int Trees, int Depth, double Error);

public sealed class ForestSearch(F64Matrix observations, double[] targets)
{
    private readonly MeanSquaredErrorRegressionMetric _metric = new();

    public ForestChoice Best(int iterations)
    {
        IParameterSpec[] parameters =
        [
            new MinMaxParameterSpec(min: 20, max: 200, Transform.Linear, ParameterType.Discrete),
            new MinMaxParameterSpec(min: 3, max: 20, Transform.Linear, ParameterType.Discrete),
        ];
        var best = new RandomSearchOptimizer(parameters, iterations, seed: 31, runParallel: false).OptimizeBest(Minimize);
        return new ForestChoice((int)best.ParameterSet[0], (int)best.ParameterSet[1], best.Error);
    }

    private OptimizerResult Minimize(double[] set)
    {
        var learner = new RegressionRandomForestLearner(trees: (int)set[0], maximumTreeDepth: (int)set[1], seed: 31, runParallel: false);
        var validation = new RandomCrossValidation<double>(crossValidationFolds: 5, seed: 31);
        var predictions = validation.CrossValidate(learner, observations, targets);
        return new OptimizerResult(set, _metric.Error(targets, predictions));
    }
}
