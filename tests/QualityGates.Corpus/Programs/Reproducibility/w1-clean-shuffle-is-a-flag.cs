// corpus: A helper of a library is told whether to shuffle, or is given an order, and a context from outside shuffles rows.
// library: TorchSharp, ML.NET
// axis: library
using Microsoft.ML;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Bridges;

public static class Batches
{
    public static DataLoader Of(utils.data.Dataset spans, bool training, int size = 16) =>
        utils.data.DataLoader(spans, size, shuffle: training, drop_last: training);

    public static DataLoader InOrder(utils.data.Dataset spans, IEnumerable<long> order) =>
        utils.data.DataLoader(spans, 16, order);

    public static DataLoader Seeded(utils.data.Dataset spans, int? seed) =>
        utils.data.DataLoader(spans, 16, shuffle: true, seed: seed);
}

public sealed class Crack
{
    public float Width { get; set; }

    public float Length { get; set; }

    public bool Urgent { get; set; }
}

public sealed class CrackModel(MLContext ml)
{
    public (ITransformer Model, double F1) Train(IReadOnlyList<Crack> cracks)
    {
        var rows = ml.Data.ShuffleRows(ml.Data.LoadFromEnumerable(cracks));
        var parts = ml.Data.TrainTestSplit(rows, 0.3);
        var model = ml.Transforms.Concatenate("Features", nameof(Crack.Width), nameof(Crack.Length))
            .Append(ml.BinaryClassification.Trainers.FastTree(nameof(Crack.Urgent)))
            .Fit(parts.TrainSet);
        return (model, ml.BinaryClassification.Evaluate(model.Transform(parts.TestSet), nameof(Crack.Urgent)).F1Score);
    }
}
