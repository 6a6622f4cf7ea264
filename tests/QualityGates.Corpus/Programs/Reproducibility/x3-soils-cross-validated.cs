// corpus: A library scores learners for soils over folds that SharpLearning draws anew each time, because the cross-validation gets no seed.
// library: SharpLearning
// axis: library, interface in a field
using SharpLearning.Common.Interfaces;
using SharpLearning.Containers.Matrices;
using SharpLearning.CrossValidation.CrossValidators;
using SharpLearning.DecisionTrees.Learners;
using SharpLearning.Metrics.Regression;
using SharpLearning.RandomForest.Learners;

namespace Soils;

public sealed class LearnerComparison
{
    private readonly ICrossValidation<double> _folds = new RandomCrossValidation<double>(10); // expect: MLQ1005
    private readonly IMetric<double, double> _metric = new MeanAbsolutErrorRegressionMetric();

    public IReadOnlyDictionary<string, double> Compare(F64Matrix soils, double[] humus)
    {
        var learners = new Dictionary<string, IIndexedLearner<double>>
        {
            ["tree"] = new RegressionDecisionTreeLearner(maximumTreeDepth: 8, seed: 3),
            ["forest"] = new RegressionRandomForestLearner(trees: 80, seed: 3, runParallel: false),
            ["extra trees"] = new RegressionExtremelyRandomizedTreesLearner(trees: 80, seed: 3, runParallel: false),
        };
        return learners.ToDictionary(pair => pair.Key, pair => Score(pair.Value, soils, humus));
    }

    private double Score(IIndexedLearner<double> learner, F64Matrix soils, double[] humus)
    {
        var predicted = _folds.CrossValidate(learner, soils, humus);
        return _metric.Error(humus, predicted);
    }
}
