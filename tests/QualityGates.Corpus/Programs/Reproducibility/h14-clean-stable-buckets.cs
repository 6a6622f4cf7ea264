// corpus: Buckets come from a hash that is the same everywhere, hash codes only serve dictionaries, and the iterator opens its file again for each pass.
// library: ML.NET, SharpLearning
// axis: iterator, GetHashCode override, extension method
using System.Globalization;
using Microsoft.ML;
using SharpLearning.Containers.Matrices;
using SharpLearning.CrossValidation.TrainingTestSplitters;

namespace Ads;

public readonly struct Placement(string site, int slot) : IEquatable<Placement>
{
    public string Site { get; } = site;
    public int Slot { get; } = slot;
    public bool Equals(Placement other) => Site == other.Site && Slot == other.Slot;
    public override bool Equals(object? obj) => obj is Placement other && Equals(other);
    public override int GetHashCode() => HashCode.Combine(Site, Slot);
}

public sealed class Impression
{
    public float Bucket { get; set; }
    public float SlotBucket { get; set; }
    public bool Clicked { get; set; }
}

public static class StableHash
{
    public static uint Fnv(this string text)
    {
        var hash = 2166136261u;
        foreach (var c in text)
        {
            hash = (hash ^ c) * 16777619u;
        }
        return hash;
    }
}

public sealed class ClickModel(string log)
{
    private IEnumerable<Impression> Impressions()
    {
        foreach (var line in File.ReadLines(log))
        {
            var cells = line.Split('\t');
            var placement = new Placement(cells[0], int.Parse(cells[1], CultureInfo.InvariantCulture));
            yield return new Impression
            {
                Bucket = placement.Site.Fnv() % 512,
                SlotBucket = placement.Slot.GetHashCode() % 16,
                Clicked = cells[2] == "1",
            };
        }
    }

    public double Evaluate()
    {
        var ml = new MLContext(seed: 12);
        var split = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(Impressions()), testFraction: 0.1);
        var model = ml.Transforms.Concatenate("Features", nameof(Impression.Bucket), nameof(Impression.SlotBucket))
            .Append(ml.BinaryClassification.Trainers.FastForest(nameof(Impression.Clicked)))
            .Fit(split.TrainSet);
        var metrics = ml.BinaryClassification.EvaluateNonCalibrated(model.Transform(split.TestSet), nameof(Impression.Clicked));
        return metrics.AreaUnderRocCurve - (1 - metrics.F1Score);
    }

    public static Dictionary<Placement, int> Counts(IEnumerable<Placement> placements) =>
        placements.GroupBy(static p => p).ToDictionary(static g => g.Key, static g => g.Count());

    public static TrainingTestSetSplit Split(F64Matrix observations, double[] targets) =>
        new StratifiedTrainingTestIndexSplitter<double>(0.7).SplitSet(observations, targets);
}
