// corpus: An extension sorts what the folders hold, and the labels are numbered by their sorted names.
// library: ML.NET
// axis: extension methods
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Leaves;

public static class FolderExtensions
{
    public static IReadOnlyList<string> InOrder(this IEnumerable<string> paths) => [.. paths.Order(StringComparer.Ordinal)];

    public static string FolderName(this string path) => Path.GetFileName(Path.GetDirectoryName(path)) ?? "";
}

public sealed class Leaf
{
    [VectorType(64)] public float[] Features { get; set; } = [];
    public uint Kind { get; set; }
}

public sealed class LeafFolders(string root)
{
    public IReadOnlyList<string> Names { get; } = new SortedSet<string>(
        Directory.EnumerateDirectories(root).Select(path => Path.GetFileName(path)), StringComparer.Ordinal).ToList();

    public IEnumerable<Leaf> Leaves() => Directory.GetFiles(root, "*.hist", SearchOption.AllDirectories)
        .InOrder()
        .Select(file => new Leaf { Features = Histogram(file), Kind = (uint)Names.ToList().IndexOf(file.FolderName()) });

    private static float[] Histogram(string file)
    {
        var counts = new float[64];
        foreach (var value in File.ReadAllBytes(file))
        {
            counts[value / 4]++;
        }

        return counts;
    }
}

public static class LeafStudy
{
    public static MulticlassClassificationMetrics Run(string root)
    {
        var ml = new MLContext(seed: 4);
        var leaves = ml.Data.LoadFromEnumerable(new LeafFolders(root).Leaves().ToList());
        var parts = ml.Data.TrainTestSplit(leaves, testFraction: 0.2);
        var model = ml.Transforms.Conversion.MapValueToKey("Label", nameof(Leaf.Kind))
            .Append(ml.MulticlassClassification.Trainers.LbfgsMaximumEntropy())
            .Fit(parts.TrainSet);
        return ml.MulticlassClassification.Evaluate(model.Transform(parts.TestSet));
    }
}
