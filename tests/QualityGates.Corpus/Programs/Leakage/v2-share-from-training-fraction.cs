// corpus: Settings hold the share of the training rows, and the test fraction is what is left.
// library: ML.NET
// axis: computed fraction, options
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Quarries;

public sealed class QuarryOptions
{
    public double TrainShare { get; init; } = 0.8;

    public int Seed { get; init; } = 3;
}

public sealed class QuarryModel
{
    private readonly QuarryOptions _options;
    private readonly MLContext _ml;

    public QuarryModel(QuarryOptions options)
    {
        _options = options;
        _ml = new MLContext(options.Seed);
    }

    public RegressionMetrics Run(IDataView blocks)
    {
        var split = _ml.Data.TrainTestSplit(blocks, testFraction: 1 - _options.TrainShare, seed: _options.Seed);
        var model = _ml.Regression.Trainers.FastForest("Strength").Fit(split.TrainSet);
        return _ml.Regression.Evaluate(model.Transform(split.TestSet), "Strength");
    }
}
