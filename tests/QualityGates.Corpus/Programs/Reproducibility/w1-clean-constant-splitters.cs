// corpus: Splitters of SharpLearning that have a constant seed, one that is given a seed, and one that does not shuffle.
// library: SharpLearning
// axis: class
using SharpLearning.Containers.Matrices;
using SharpLearning.CrossValidation.CrossValidators;
using SharpLearning.CrossValidation.TrainingTestSplitters;
using SharpLearning.Metrics.Regression;
using SharpLearning.RandomForest.Learners;

namespace Rivers;

public sealed class LevelForecast(F64Matrix gauges, double[] levels)
{
    private readonly MeanAbsolutErrorRegressionMetric _metric = new();

    public double Stratified() => Score(new StratifiedTrainingTestIndexSplitter<double>(0.8));

    public double Seeded(int seed) => Score(new RandomTrainingTestIndexSplitter<double>(0.8, seed));

    public double LastFifth() => Score(new NoShuffleTrainingTestIndexSplitter<double>(0.8));

    public double Folds()
    {
        var learner = new RegressionExtremelyRandomizedTreesLearner(trees: 80);
        var predictions = new StratifiedCrossValidation<double>(4).CrossValidate(learner, gauges, levels);
        return _metric.Error(levels, predictions);
    }

    private double Score(ITrainingTestIndexSplitter<double> splitter)
    {
        var parts = splitter.SplitSet(gauges, levels);
        var model = new RegressionRandomForestLearner(trees: 80).Learn(parts.TrainingSet.Observations, parts.TrainingSet.Targets);
        return _metric.Error(parts.TestSet.Targets, model.Predict(parts.TestSet.Observations));
    }
}
