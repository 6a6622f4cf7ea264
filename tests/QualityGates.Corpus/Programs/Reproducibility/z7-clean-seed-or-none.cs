// corpus: The generator that orders the rows has the seed of the options, and none only where the caller wants none.
// library: ML.NET
// axis: options object
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Options;

public sealed record TrainingOptions(int? Seed = null, double TestShare = 0.2);

public sealed class Apple
{
    public float Red { get; set; }
    public float Firm { get; set; }
    public bool Sweet { get; set; }
}

public sealed class AppleTrainer(MLContext ml, TrainingOptions options)
{
    public CalibratedBinaryClassificationMetrics Run(IReadOnlyCollection<Apple> apples)
    {
        var random = options.Seed is { } seed ? new Random(seed) : new Random();
        var mixed = apples.OrderBy(_ => random.Next()).ToArray();
        var count = (int)(mixed.Length * options.TestShare);
        var model = ml.Transforms.Concatenate("Features", "Red", "Firm")
            .Append(ml.BinaryClassification.Trainers.FastTree("Sweet"))
            .Fit(ml.Data.LoadFromEnumerable(mixed[count..]));
        return ml.BinaryClassification.Evaluate(model.Transform(ml.Data.LoadFromEnumerable(mixed[..count])), "Sweet");
    }
}
