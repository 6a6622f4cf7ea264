// corpus: An extension swaps the rows of potato lots with a static generator that has no seed; half of them are trained on.
// library: ML.NET
// axis: extension method
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Potatoes;

public sealed class Lot
{
    public float Starch { get; set; }
    public float Weight { get; set; }
    public float Price { get; set; }
}

public static class ListExtensions
{
    private static readonly Random rng = new(); // expect: MLQ1002

    public static void Shuffle<T>(this IList<T> list)
    {
        int n = list.Count;
        while (n > 1)
        {
            n--;
            int k = rng.Next(n + 1);
            T value = list[k];
            list[k] = list[n];
            list[n] = value;
        }
    }
}

public static class PriceTrainer
{
    public static RegressionMetrics Run(List<Lot> lots)
    {
        lots.Shuffle();
        var ml = new MLContext(seed: 11);
        var half = lots.Count / 2;
        var model = ml.Transforms.Concatenate("Features", nameof(Lot.Starch), nameof(Lot.Weight))
            .Append(ml.Regression.Trainers.FastTree(nameof(Lot.Price)))
            .Fit(ml.Data.LoadFromEnumerable(lots.GetRange(0, half)));
        var rest = ml.Data.LoadFromEnumerable(lots.GetRange(half, lots.Count - half));
        return ml.Regression.Evaluate(model.Transform(rest), nameof(Lot.Price));
    }
}
