// corpus: A forest learns moisture of grain from the training indices of a split, and its error is that of all rows.
// library: SharpLearning
// axis: library class
using SharpLearning.Containers.Matrices;
using SharpLearning.CrossValidation.TrainingTestSplitters;
using SharpLearning.Metrics.Regression;
using SharpLearning.RandomForest.Learners;
using SharpLearning.RandomForest.Models;

namespace Silo;

public sealed record Sample(double Temperature, double Density, double Days, double Moisture);

public sealed record MoistureModel(RegressionForestModel Forest, double SquaredError);

public sealed class MoistureTrainer
{
    private readonly RegressionRandomForestLearner _learner = new(trees: 80, seed: 5, runParallel: false);
    private readonly MeanSquaredErrorRegressionMetric _metric = new();

    public MoistureModel Train(IReadOnlyList<Sample> samples)
    {
        var observations = new F64Matrix(samples.SelectMany(s => new[] { s.Temperature, s.Density, s.Days }).ToArray(), samples.Count, 3);
        var targets = samples.Select(s => s.Moisture).ToArray();
        var split = new RandomTrainingTestIndexSplitter<double>(0.7, seed: 5).Split(targets);

        var forest = _learner.Learn(observations, targets, split.TrainingIndices);
        var error = _metric.Error(targets, forest.Predict(observations)); // expect: MLQ2003
        return new MoistureModel(forest, error);
    }
}
