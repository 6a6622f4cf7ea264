// corpus: A class that augments gives back the originals and a noisy copy of each; the trainer divides what it gets.
// library: ML.NET
// axis: helper in another class, Concat
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Scales;

public sealed class Weighing
{
    public float Left { get; set; }
    public float Right { get; set; }
    public float Grams { get; set; }
}

public sealed class Augmenter(Random random)
{
    public IReadOnlyList<Weighing> Enlarge(IReadOnlyList<Weighing> weighings) =>
        [.. weighings.Concat(weighings.Select(Shaken))];

    private Weighing Shaken(Weighing weighing) => new()
    {
        Left = weighing.Left + (float)(random.NextDouble() - 0.5) * 0.02f,
        Right = weighing.Right + (float)(random.NextDouble() - 0.5) * 0.02f,
        Grams = weighing.Grams,
    };
}

public sealed class ScaleTrainer(MLContext ml)
{
    public double Error(IReadOnlyList<Weighing> weighings)
    {
        var rows = new Augmenter(new Random(5)).Enlarge(weighings);
        var split = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(rows), testFraction: 0.25); // expect: MLQ2012
        var pipeline = ml.Transforms.Concatenate("Features", "Left", "Right").Append(ml.Regression.Trainers.FastForest("Grams"));
        return ml.Regression.Evaluate(pipeline.Fit(split.TrainSet).Transform(split.TestSet), "Grams").MeanAbsoluteError;
    }
}
