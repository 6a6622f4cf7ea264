// corpus: Threads that mix paints share a generator, and each draw from it stands inside a lock.
// library: SharpLearning
// axis: lock
using SharpLearning.Containers.Matrices;
using SharpLearning.Metrics.Regression;
using SharpLearning.RandomForest.Learners;

namespace Paints;

public sealed class PaintMixer(int seed)
{
    private readonly Lock _gate = new();
    private readonly Random _random = new(seed);

    public (double Squared, double Absolute) Run(double[][] train, double[] trainTargets, double[][] test, double[] testTargets)
    {
        var mixed = new double[train.Length][];
        Parallel.For(0, train.Length, row =>
        {
            double shift;
            lock (_gate)
            {
                shift = _random.NextDouble() * 0.01;
            }

            mixed[row] = train[row].Select(value => value + shift).ToArray();
        });

        F64Matrix inputs = mixed;
        F64Matrix tests = test;
        var forest = new RegressionRandomForestLearner(trees: 60, seed: seed, runParallel: false).Learn(inputs, trainTargets);
        var predictions = forest.Predict(tests);
        var absolute = predictions.Zip(testTargets, (guess, truth) => Math.Abs(guess - truth)).Average();
        return (new MeanSquaredErrorRegressionMetric().Error(testTargets, predictions), absolute);
    }
}
