// corpus: A fifth of the rows was to be kept, but the condition makes a seeded generator for each and keeps all or none.
// library: ML.NET
// axis: library class
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Kept;

public sealed class Click
{
    public float Hour { get; set; }
    public float Place { get; set; }
    public bool Bought { get; set; }
}

public sealed class ClickModel(MLContext ml, int seed)
{
    public CalibratedBinaryClassificationMetrics Train(IReadOnlyList<Click> train, IReadOnlyList<Click> test)
    {
        var kept = train
            .Where(click => click.Bought || new Random(seed).NextDouble() < 0.2) // expect: MLQ1013
            .ToList();
        var model = ml.Transforms.Concatenate("Features", "Hour", "Place")
            .Append(ml.BinaryClassification.Trainers.FastTree("Bought"))
            .Fit(ml.Data.LoadFromEnumerable(kept));
        return ml.BinaryClassification.Evaluate(model.Transform(ml.Data.LoadFromEnumerable(test)), "Bought");
    }
}
