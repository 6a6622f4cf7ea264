// corpus: Soil samples are shuffled by LINQ, which takes no seed, before a forest of SharpLearning is trained on the first part.
// library: SharpLearning
// axis: library class
using SharpLearning.Containers.Matrices;
using SharpLearning.Metrics.Regression;
using SharpLearning.RandomForest.Learners;
using SharpLearning.RandomForest.Models;

namespace Soil;

public sealed record Sample(double[] Spectrum, double Carbon);

public sealed record CarbonReport(RegressionForestModel Forest, double MeanSquared, double MeanAbsolute);

public static class CarbonForest
{
    public static CarbonReport Grow(IEnumerable<Sample> samples)
    {
        var mixed = samples.Shuffle().ToArray(); // expect: MLQ1002
        var cut = mixed.Length * 3 / 4;
        var (trainX, trainY) = Columns(mixed[..cut]);
        var (testX, testY) = Columns(mixed[cut..]);

        var learner = new RegressionRandomForestLearner(trees: 200, seed: 7);
        var forest = learner.Learn(trainX, trainY);
        var guesses = forest.Predict(testX);
        return new CarbonReport(
            forest,
            new MeanSquaredErrorRegressionMetric().Error(testY, guesses),
            new MeanAbsolutErrorRegressionMetric().Error(testY, guesses));
    }

    private static (F64Matrix X, double[] Y) Columns(Sample[] samples)
    {
        F64Matrix x = samples.Select(sample => sample.Spectrum).ToArray();
        return (x, samples.Select(sample => sample.Carbon).ToArray());
    }
}
