// corpus: Harvests are divided at a day; only the rows before it are divided at random once more, to choose how deep the trees may be.
// library: ML.NET
// axis: class, cutoff, records
using Microsoft.ML;

namespace Harvest;

public sealed class Picking
{
    public DateTime Day { get; set; }

    public float Rain { get; set; }

    public float Sun { get; set; }

    public float Workers { get; set; }

    public float Kilograms { get; set; }
}

public sealed record Season(int Leaves, double AbsoluteError, double RootError);

public sealed class HarvestStudy(int seed)
{
    private readonly MLContext _ml = new(seed);

    public Season Run(IReadOnlyList<Picking> pickings, DateTime cutoff)
    {
        var before = _ml.Data.LoadFromEnumerable(pickings.Where(picking => picking.Day < cutoff));
        var after = _ml.Data.LoadFromEnumerable(pickings.Where(picking => picking.Day >= cutoff));
        var parts = _ml.Data.TrainTestSplit(before, testFraction: 0.2, seed: 90);

        var leaves = new[] { 5, 20, 50 }.MinBy(count => Error(Fitted(parts.TrainSet, count), parts.TestSet).Absolute);
        var (absolute, root) = Error(Fitted(before, leaves), after);
        return new Season(leaves, absolute, root);
    }

    private ITransformer Fitted(IDataView rows, int leaves) =>
        _ml.Transforms.Concatenate("Features", nameof(Picking.Rain), nameof(Picking.Sun), nameof(Picking.Workers))
            .Append(_ml.Regression.Trainers.FastTree(nameof(Picking.Kilograms), numberOfLeaves: leaves))
            .Fit(rows);

    private (double Absolute, double Root) Error(ITransformer model, IDataView rows)
    {
        var metrics = _ml.Regression.Evaluate(model.Transform(rows), nameof(Picking.Kilograms));
        return (metrics.MeanAbsoluteError, metrics.RootMeanSquaredError);
    }
}
