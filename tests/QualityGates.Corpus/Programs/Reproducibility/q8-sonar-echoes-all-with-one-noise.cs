// corpus: Echoes are made more by noise of a generator that is made for each number, and the error of the forest goes to a field nobody reads.
// library: SharpLearning
// axis: library class
using SharpLearning.Containers.Extensions;
using SharpLearning.Metrics.Classification;
using SharpLearning.RandomForest.Learners;
using SharpLearning.RandomForest.Models;

namespace Sonar;

internal sealed record Echo(double[] Bands, double Kind);

internal sealed class EchoClassifier(int seed)
{
    private readonly TotalErrorClassificationMetric<double> _metric = new();
    private double _lastError;

    public ClassificationForestModel? Model { get; private set; }

    public void Train(IReadOnlyList<Echo> train, IReadOnlyList<Echo> test)
    {
        var noisy = train.Select(echo => echo with { Bands = Blurred(echo.Bands) });
        var more = train.Concat(noisy).ToList();
        var learner = new ClassificationRandomForestLearner(trees: 120, seed: seed, runParallel: false);
        Model = learner.Learn(more.Select(echo => echo.Bands).ToArray().ToF64Matrix(), more.Select(echo => echo.Kind).ToArray());

        var answers = Model.Predict(test.Select(echo => echo.Bands).ToArray().ToF64Matrix());
        _lastError = _metric.Error(test.Select(echo => echo.Kind).ToArray(), answers); // expect: MLQ3002
    }

    private static double[] Blurred(double[] bands) => bands
        .Select(band => band + (0.02 * (new Random(77).NextDouble() - 0.5))) // expect: MLQ1013
        .ToArray();
}
