// corpus: Categories become features by the hash code of their text, in a helper and with values combined.
// library: ML.NET
// axis: helper
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Clicks;

public sealed record Impression(string Site, string Slot, string Device, bool Clicked);

public sealed class ClickRow
{
    [VectorType(256)] public float[] Hashed { get; set; } = [];
    public float Device { get; set; }
    public bool Label { get; set; }
}

public sealed class ClickFeatures
{
    private const int Buckets = 256;

    public ClickRow Build(Impression impression)
    {
        var hashed = new float[Buckets];
        hashed[Bucket(impression.Site)] += 1;
        hashed[(HashCode.Combine(impression.Site, impression.Slot) & int.MaxValue) % Buckets] += 1; // expect: MLQ1009
        return new ClickRow { Hashed = hashed, Device = Bucket(impression.Device), Label = impression.Clicked };
    }

    private static int Bucket(string text) => (text.GetHashCode() & 0x7FFFFFFF) % Buckets; // expect: MLQ1009
}

public sealed class ClickModel(MLContext ml)
{
    public double Train(IEnumerable<Impression> impressions)
    {
        var features = new ClickFeatures();
        var rows = impressions.Select(features.Build).ToList();
        var split = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(rows), testFraction: 0.2);
        var model = ml.Transforms.Concatenate("Features", "Hashed", "Device").Append(ml.BinaryClassification.Trainers.FastTree()).Fit(split.TrainSet);
        return ml.BinaryClassification.Evaluate(model.Transform(split.TestSet)).AreaUnderRocCurve;
    }
}
