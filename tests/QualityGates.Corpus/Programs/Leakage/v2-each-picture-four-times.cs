// corpus: Each measured vector goes into the matrix four times, turned a little each time, before a splitter divides the matrix.
// library: SharpLearning
// axis: another library, SelectMany
using SharpLearning.Containers.Extensions;
using SharpLearning.Containers.Matrices;
using SharpLearning.CrossValidation.TrainingTestSplitters;
using SharpLearning.Metrics.Classification;
using SharpLearning.RandomForest.Learners;

namespace Stones;

public sealed record Stone(double[] Outline, double Kind);

public sealed class StoneStudy
{
    public double Error(IReadOnlyList<Stone> stones)
    {
        var turned = stones.SelectMany(stone => Enumerable.Range(0, 4).Select(turn => stone with { Outline = Turn(stone.Outline, turn) })).ToArray();
        var observations = turned.Select(stone => stone.Outline).ToArray().ToF64Matrix();
        var targets = turned.Select(stone => stone.Kind).ToArray();

        var splitter = new RandomTrainingTestIndexSplitter<double>(0.7, seed: 24);
        var split = splitter.SplitSet(observations, targets); // expect: MLQ2012
        var model = new ClassificationRandomForestLearner(trees: 100, seed: 7).Learn(split.TrainingSet.Observations, split.TrainingSet.Targets);
        return new TotalErrorClassificationMetric<double>().Error(split.TestSet.Targets, model.Predict(split.TestSet.Observations));
    }

    private static double[] Turn(double[] outline, int steps) => [.. outline[steps..], .. outline[..steps]];
}
