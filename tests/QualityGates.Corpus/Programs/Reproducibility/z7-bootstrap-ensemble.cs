// corpus: Each tree of a bagged ensemble is trained on rows drawn with replacement by a field generator without seed.
// library: ML.NET
// axis: library class
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Bagging;

public sealed class Flat
{
    public float Size { get; set; }
    public float Year { get; set; }
    public float Rent { get; set; }
}

public sealed class BaggedRegressor
{
    private readonly MLContext _ml = new(seed: 4);
    private readonly Random _random;
    private readonly List<ITransformer> _models = [];

    public BaggedRegressor() => _random = new Random(); // expect: MLQ1002

    public List<RegressionMetrics> Fit(IReadOnlyList<Flat> train, IReadOnlyList<Flat> test, int members)
    {
        var metrics = new List<RegressionMetrics>();
        var held = _ml.Data.LoadFromEnumerable(test);
        for (var m = 0; m < members; m++)
        {
            var sample = new List<Flat>(train.Count);
            for (var i = 0; i < train.Count; i++)
            {
                sample.Add(train[_random.Next(train.Count)]);
            }

            var model = _ml.Transforms.Concatenate("Features", nameof(Flat.Size), nameof(Flat.Year))
                .Append(_ml.Regression.Trainers.FastTree(nameof(Flat.Rent), numberOfTrees: 20))
                .Fit(_ml.Data.LoadFromEnumerable(sample));
            _models.Add(model);
            metrics.Add(_ml.Regression.Evaluate(model.Transform(held), nameof(Flat.Rent)));
        }

        return metrics;
    }
}
