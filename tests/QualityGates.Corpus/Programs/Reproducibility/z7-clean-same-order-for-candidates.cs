// corpus: For each number of leaves the rows are ordered with the same seed, so that candidates are compared on the same folds.
// library: ML.NET
// axis: search by hand
using Microsoft.ML;

namespace Candidates;

public sealed class Soil
{
    public float Acid { get; set; }
    public float Clay { get; set; }
    public float Carbon { get; set; }
}

public sealed class LeafSearch
{
    private readonly MLContext _ml = new(seed: 1);

    public Dictionary<int, (double Mae, double Rmse)> Compare(IReadOnlyList<Soil> soils, params int[] leaves)
    {
        var result = new Dictionary<int, (double, double)>();
        foreach (var count in leaves)
        {
            var random = new Random(10);
            var mixed = soils.OrderBy(_ => random.Next()).ToList();
            var cut = mixed.Count * 3 / 4;
            var model = _ml.Transforms.Concatenate("Features", "Acid", "Clay")
                .Append(_ml.Regression.Trainers.FastTree("Carbon", numberOfLeaves: count))
                .Fit(_ml.Data.LoadFromEnumerable(mixed.GetRange(0, cut)));
            var validation = _ml.Data.LoadFromEnumerable(mixed.GetRange(cut, mixed.Count - cut));
            var metrics = _ml.Regression.Evaluate(model.Transform(validation), "Carbon");
            result[count] = (metrics.MeanAbsoluteError, metrics.RootMeanSquaredError);
        }

        return result;
    }
}
