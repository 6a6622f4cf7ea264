// corpus: The random splitter and the folds of a study are made by a factory that hands its seed to each of them.
// library: SharpLearning
// axis: factory, options
using SharpLearning.Containers.Matrices;
using SharpLearning.CrossValidation.CrossValidators;
using SharpLearning.CrossValidation.TrainingTestSplitters;
using SharpLearning.Metrics.Regression;
using SharpLearning.RandomForest.Learners;

namespace Mills;

public sealed record StudySettings(int Seed, int Folds = 5, double Learn = 0.8);

public sealed class Divisions(StudySettings settings)
{
    public ITrainingTestIndexSplitter<double> Splitter() => new RandomTrainingTestIndexSplitter<double>(settings.Learn, settings.Seed);

    public ICrossValidation<double> Folds() => new RandomCrossValidation<double>(settings.Folds, settings.Seed + 1);
}

public sealed record StudyResult(int Depth, double FoldError, double HeldError, double HeldAbsolute);

public sealed class MillStudy(StudySettings settings)
{
    private readonly Divisions _divisions = new(settings);

    public StudyResult Run(F64Matrix mills, double[] flour, IEnumerable<int> depths)
    {
        var split = _divisions.Splitter().SplitSet(mills, flour);
        var error = new MeanSquaredErrorRegressionMetric();
        var (depth, foldError) = depths
            .Select(candidate => (candidate, error: FoldError(candidate, split, error)))
            .MinBy(pair => pair.error);

        var model = Learner(depth).Learn(split.TrainingSet.Observations, split.TrainingSet.Targets);
        var predicted = model.Predict(split.TestSet.Observations);
        return new StudyResult(
            depth,
            foldError,
            error.Error(split.TestSet.Targets, predicted),
            new MeanAbsolutErrorRegressionMetric().Error(split.TestSet.Targets, predicted));
    }

    private double FoldError(int depth, TrainingTestSetSplit split, IRegressionMetric metric)
    {
        var predicted = _divisions.Folds().CrossValidate(Learner(depth), split.TrainingSet.Observations, split.TrainingSet.Targets);
        return metric.Error(split.TrainingSet.Targets, predicted);
    }

    private RegressionRandomForestLearner Learner(int depth) => new(trees: 80, maximumTreeDepth: depth, seed: settings.Seed);
}
