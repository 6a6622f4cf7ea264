// corpus: The rows are ordered by a seeded generator, but the query is not kept, so that each pass and each part sees another order.
// library: ML.NET
// axis: property, expression body
using Microsoft.ML;
using Microsoft.ML.Data;

public sealed class Sample
{
    [LoadColumn(0)] public float Weight { get; set; }
    [LoadColumn(1)] public float Height { get; set; }
    [LoadColumn(2)] public bool Label { get; set; }
}

public sealed class SampleSource(IReadOnlyList<Sample> samples, int seed)
{
    private readonly Random _random = new(seed);

    public IEnumerable<Sample> Shuffled() => samples.OrderBy(_ => _random.Next()); // expect: MLQ1010
}

public static class SampleTraining
{
    public static double Run(IReadOnlyList<Sample> samples)
    {
        var ml = new MLContext(seed: 1);
        var data = ml.Data.LoadFromEnumerable(new SampleSource(samples, 1).Shuffled());
        var split = ml.Data.TrainTestSplit(data, testFraction: 0.3);
        var model = ml.Transforms.Concatenate("Features", "Weight", "Height")
            .Append(ml.BinaryClassification.Trainers.FastForest())
            .Fit(split.TrainSet);
        return ml.BinaryClassification.EvaluateNonCalibrated(model.Transform(split.TestSet)).F1Score;
    }
}
