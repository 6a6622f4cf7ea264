// corpus: A generator that decides which rows are tested with, and the options of a trainer, take their seed from the time and a Guid.
// library: ML.NET
// axis: options
using Microsoft.ML;
using Microsoft.ML.Trainers.FastTree;

namespace Energy;

public sealed class Usage
{
    public float Outside { get; set; }
    public float Inside { get; set; }
    public float Label { get; set; }
}

public sealed class Experiment
{
    private readonly MLContext _ml = new(seed: 1);
    private readonly List<Usage> _train = [];
    private readonly List<Usage> _test = [];

    public void Divide(IEnumerable<Usage> rows)
    {
        var random = new Random((int)(DateTime.UtcNow.Ticks % 100_000)); // expect: MLQ1004
        foreach (var row in rows)
        {
            if (random.NextDouble() < 0.2)
            {
                _test.Add(row);
            }
            else
            {
                _train.Add(row);
            }
        }
    }

    public double Train()
    {
        var options = new FastForestRegressionTrainer.Options { NumberOfTrees = 200 };
        options.Seed = Guid.NewGuid().GetHashCode();
        var model = _ml.Transforms.Concatenate("Features", "Outside", "Inside")
            .Append(_ml.Regression.Trainers.FastForest(options)) // expect: MLQ1004
            .Fit(_ml.Data.LoadFromEnumerable(_train));
        return _ml.Regression.Evaluate(model.Transform(_ml.Data.LoadFromEnumerable(_test))).RSquared;
    }
}
