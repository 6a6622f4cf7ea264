// corpus: The splitters of a study of orchids have seeds of their own, written out for the random ones and built in for the stratified one.
// library: SharpLearning
// axis: several splitters
using SharpLearning.Containers.Matrices;
using SharpLearning.CrossValidation.CrossValidators;
using SharpLearning.CrossValidation.TrainingTestSplitters;
using SharpLearning.Metrics.Classification;
using SharpLearning.RandomForest.Learners;

namespace Orchids;

public sealed record OrchidScores(double Error, double Recall, double FoldError);

public sealed class OrchidStudy(int seed)
{
    public OrchidScores Run(F64Matrix orchids, double[] rare)
    {
        var splitter = rare.Sum() < 50
            ? new StratifiedTrainingTestIndexSplitter<double>(0.7)
            : (ITrainingTestIndexSplitter<double>)new RandomTrainingTestIndexSplitter<double>(0.7, seed);
        var parts = splitter.SplitSet(orchids, rare);
        var learner = new ClassificationRandomForestLearner(trees: 120, seed: seed, runParallel: false);
        var model = learner.Learn(parts.TrainingSet.Observations, parts.TrainingSet.Targets);
        var predicted = model.Predict(parts.TestSet.Observations);
        var folds = new RandomCrossValidation<double>(5, seed: 8)
            .CrossValidate(learner, parts.TrainingSet.Observations, parts.TrainingSet.Targets);
        var error = new TotalErrorClassificationMetric<double>();
        return new OrchidScores(
            error.Error(parts.TestSet.Targets, predicted),
            new RecallMetric<double>(1).Error(parts.TestSet.Targets, predicted),
            error.Error(parts.TrainingSet.Targets, folds));
    }
}
