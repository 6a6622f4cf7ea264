// corpus: A sampler keeps the method of Random.Shared as a function, and takes the rows it trains on from the places it gives.
// library: ML.NET
// axis: sampler class
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Picks;

public sealed class Shot
{
    public float Distance { get; set; }
    public float Angle { get; set; }
    public bool Goal { get; set; }
}

public sealed class Sampler
{
    private readonly Func<int, int> _below = Random.Shared.Next; // expect: MLQ1002

    public List<T> Draw<T>(IReadOnlyList<T> rows, int count)
    {
        var drawn = new List<T>(count);
        while (drawn.Count < count)
        {
            drawn.Add(rows[_below(rows.Count)]);
        }

        return drawn;
    }
}

public static class Shots
{
    public static CalibratedBinaryClassificationMetrics Train(MLContext ml, List<Shot> train, List<Shot> test)
    {
        var drawn = new Sampler().Draw(train, 5000);
        var model = ml.Transforms.Concatenate("Features", "Distance", "Angle")
            .Append(ml.BinaryClassification.Trainers.FastTree("Goal"))
            .Fit(ml.Data.LoadFromEnumerable(drawn));
        return ml.BinaryClassification.Evaluate(model.Transform(ml.Data.LoadFromEnumerable(test)), "Goal");
    }
}
