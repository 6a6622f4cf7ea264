// corpus: Fifteen trees of bagging, each on a bootstrap of the train part with a seed of its own; they are judged together on the test part.
// library: ML.NET
// axis: class, ensemble
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Estates;

public sealed class Estate
{
    public float Ground { get; set; }

    public float Built { get; set; }

    public float Station { get; set; }

    public float Price { get; set; }
}

public sealed class Bagging(int bags)
{
    private readonly MLContext _ml = new(seed: 23);

    public (double Error, double Squared) Judge(IReadOnlyList<Estate> estates)
    {
        var parts = _ml.Data.TrainTestSplit(_ml.Data.LoadFromEnumerable(estates), testFraction: 0.2);
        var pipeline = _ml.Transforms.Concatenate("Features", nameof(Estate.Ground), nameof(Estate.Built), nameof(Estate.Station))
            .Append(_ml.Regression.Trainers.FastTree(nameof(Estate.Price), numberOfTrees: 1, learningRate: 1));
        var scores = Enumerable.Range(0, bags)
            .Select(bag => pipeline.Fit(_ml.Data.BootstrapSample(parts.TrainSet, seed: 100 + bag)))
            .Select(tree => tree.Transform(parts.TestSet).GetColumn<float>("Score").ToArray())
            .ToList();
        var prices = parts.TestSet.GetColumn<float>(nameof(Estate.Price)).ToArray();
        var misses = prices.Select((price, at) => price - scores.Average(bag => bag[at])).ToArray();
        return (misses.Average(miss => Math.Abs(miss)), misses.Average(miss => miss * miss));
    }
}
