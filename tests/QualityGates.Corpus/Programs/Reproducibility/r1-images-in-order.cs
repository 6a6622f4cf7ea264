// corpus: The same folder read in an order: classes by ordinal name, files sorted before parallel work that keeps the order, sums over a set.
// library: ML.NET
// axis: parallel work, LINQ
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Plants;

public sealed class LeafRow
{
    [VectorType(1024)] public float[] Pixels { get; set; } = [];

    [KeyType(40)] public uint Species { get; set; }
}

public sealed class LeafFolder(string root)
{
    public Dictionary<string, uint> Classes() => Directory.GetDirectories(root)
        .Select(directory => Path.GetFileName(directory)!)
        .Order(StringComparer.Ordinal)
        .Select((name, index) => (name, index))
        .ToDictionary(pair => pair.name, pair => (uint)pair.index + 1);

    public List<LeafRow> Load()
    {
        var classes = Classes();
        var files = Directory.GetFiles(root, "*.raw", SearchOption.AllDirectories);
        Array.Sort(files, StringComparer.Ordinal);
        return files.AsParallel().AsOrdered().Select(file => new LeafRow
        {
            Pixels = File.ReadAllBytes(file).Select(value => value / 255f).ToArray(),
            Species = classes[Path.GetFileName(Path.GetDirectoryName(file))!],
        }).ToList();
    }

    public long Bytes() => new DirectoryInfo(root).EnumerateFiles("*", SearchOption.AllDirectories).Sum(file => file.Length);

    public int Kinds() => Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories).Select(Path.GetExtension).ToHashSet().Count;
}

public static class Program
{
    public static void Main(string[] args)
    {
        var folder = new LeafFolder(args[0]);
        Console.WriteLine($"{folder.Bytes()} bytes, {folder.Kinds()} kinds of files");
        var ml = new MLContext(seed: 3);
        var view = ml.Data.LoadFromEnumerable(folder.Load());
        var parts = ml.Data.TrainTestSplit(view, 0.2);
        var model = ml.MulticlassClassification.Trainers.LbfgsMaximumEntropy(nameof(LeafRow.Species), nameof(LeafRow.Pixels)).Fit(parts.TrainSet);
        var metrics = ml.MulticlassClassification.Evaluate(model.Transform(parts.TestSet), nameof(LeafRow.Species));
        Console.WriteLine($"{metrics.MacroAccuracy} {metrics.LogLoss}");
    }
}
