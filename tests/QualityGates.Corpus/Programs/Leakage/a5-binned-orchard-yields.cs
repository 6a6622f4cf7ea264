// corpus: One method puts all trees of an orchard into bins and keeps them in a field, another one divides the field and measures a forest on the part held out.
// library: ML.NET
// axis: field, two methods
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Orchards;

public sealed class Tree
{
    public float Age { get; set; }

    public float Height { get; set; }

    public float Sunlight { get; set; }

    public float Yield { get; set; }
}

public sealed class YieldStudy
{
    private readonly MLContext _ml = new(seed: 21);
    private IDataView? _binned;

    public void Prepare(IReadOnlyList<Tree> trees)
    {
        var rows = _ml.Data.LoadFromEnumerable(trees);
        var bins = _ml.Transforms.Concatenate("Features", nameof(Tree.Age), nameof(Tree.Height), nameof(Tree.Sunlight))
            .Append(_ml.Transforms.NormalizeBinning("Features", maximumBinCount: 32));
        _binned = bins.Fit(rows).Transform(rows);
    }

    public RegressionMetrics Measure()
    {
        if (_binned is null)
        {
            throw new InvalidOperationException("There are no trees yet.");
        }

        var parts = _ml.Data.TrainTestSplit(_binned, testFraction: 0.25);
        var model = _ml.Regression.Trainers.FastForest(nameof(Tree.Yield)).Fit(parts.TrainSet);
        return _ml.Regression.Evaluate(model.Transform(parts.TestSet), nameof(Tree.Yield)); // expect: MLQ2001
    }
}
