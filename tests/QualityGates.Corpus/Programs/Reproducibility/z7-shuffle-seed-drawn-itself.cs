// corpus: The seed of the shuffle is drawn from a generator that has none itself.
// library: ML.NET
// axis: library class
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Drawn;

public sealed class Tyre
{
    [LoadColumn(0)] public float Miles { get; set; }
    [LoadColumn(1)] public float Load { get; set; }
    [LoadColumn(2)] public float Depth { get; set; }
}

public sealed class TyreModel
{
    private readonly MLContext _ml = new(seed: 12);
    private readonly Random _seeds = new();

    public RegressionMetrics Train(string trainFile, string testFile)
    {
        var train = _ml.Data.LoadFromTextFile<Tyre>(trainFile, ',');
        var mixed = _ml.Data.ShuffleRows(train, seed: _seeds.Next()); // expect: MLQ1004
        var model = _ml.Transforms.Concatenate("Features", "Miles", "Load")
            .Append(_ml.Regression.Trainers.FastTree("Depth"))
            .Fit(mixed);
        var test = _ml.Data.LoadFromTextFile<Tyre>(testFile, ',');
        return _ml.Regression.Evaluate(model.Transform(test), "Depth");
    }
}
