using Microsoft.ML;
using Microsoft.ML.Data;

namespace Welding;

internal sealed class Weld
{
    [LoadColumn(0)] public float Current { get; set; }

    [LoadColumn(1)] public float Voltage { get; set; }

    [LoadColumn(2)] public float Speed { get; set; }

    [LoadColumn(3)] public bool Sound { get; set; }
}

internal sealed class LeafSearch(MLContext ml)
{
    private static readonly int[] Sizes = [6, 16, 40, 90];

    public (ITransformer Model, int Leaves) Best(IDataView learning, IDataView choosing)
    {
        var candidates = new List<(ITransformer Model, int Leaves, double Score)>();
        foreach (var leaves in Sizes)
        {
            var model = ml.Transforms.Concatenate("Features", nameof(Weld.Current), nameof(Weld.Voltage), nameof(Weld.Speed))
                .Append(ml.BinaryClassification.Trainers.FastTree(nameof(Weld.Sound), numberOfLeaves: leaves))
                .Fit(learning);
            var score = ml.BinaryClassification.Evaluate(model.Transform(choosing), nameof(Weld.Sound)).F1Score;
            candidates.Add((model, leaves, score));
        }

        var best = candidates.OrderByDescending(candidate => candidate.Score).First();
        return (best.Model, best.Leaves);
    }
}
