using SharpLearning.Common.Interfaces;
using SharpLearning.CrossValidation.CrossValidators;
using SharpLearning.Ensemble.Learners;
using SharpLearning.GradientBoost.Learners;
using SharpLearning.Metrics.Regression;
using SharpLearning.RandomForest.Learners;

namespace Concrete;

public static class Builders
{
    public static IReadOnlyDictionary<string, Func<ConcreteData, IPredictorModel<double>>> All { get; } =
        new Dictionary<string, Func<ConcreteData, IPredictorModel<double>>>
        {
            ["forest"] = data => new RegressionRandomForestLearner(trees: 200, seed: 7, runParallel: false)
                .Learn(data.Train.Observations, data.Train.Targets),
            ["boosting"] = Boosting,
            ["stack"] = Stack,
        };

    private static IPredictorModel<double> Boosting(ConcreteData data) =>
        new RegressionSquareLossGradientBoostLearner(iterations: 600, learningRate: 0.05, maximumTreeDepth: 5, runParallel: false)
            .LearnWithEarlyStopping(
                data.Train.Observations,
                data.Train.Targets,
                data.Validation.Observations,
                data.Validation.Targets,
                new MeanSquaredErrorRegressionMetric(),
                earlyStoppingRounds: 20);

    private static IPredictorModel<double> Stack(ConcreteData data)
    {
        var learners = new IIndexedLearner<double>[]
        {
            new RegressionRandomForestLearner(trees: 80, seed: 7, runParallel: false),
            new RegressionExtremelyRandomizedTreesLearner(trees: 80, seed: 7, runParallel: false),
            new RegressionSquareLossGradientBoostLearner(iterations: 120, runParallel: false),
        };
        var meta = new RegressionSquareLossGradientBoostLearner(iterations: 60, runParallel: false);
        var stack = new RegressionStackingEnsembleLearner(learners, meta, new RandomCrossValidation<double>(5, seed: 7));
        return stack.Learn(data.Train.Observations, data.Train.Targets);
    }
}
