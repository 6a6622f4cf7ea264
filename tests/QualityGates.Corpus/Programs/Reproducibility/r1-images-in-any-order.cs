// corpus: Images are collected in parallel into a bag, classes are numbered as directories come, and the first files are held out.
// library: ML.NET
// axis: parallel work, LINQ
using System.Collections.Concurrent;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Plants;

public sealed class Leaf
{
    public float[] Pixels { get; set; } = [];

    public uint Species { get; set; }
}

public sealed class LeafRow
{
    [VectorType(1024)] public float[] Pixels { get; set; } = [];

    [KeyType(40)] public uint Species { get; set; }
}

public sealed class LeafFolder(string root)
{
    public Dictionary<string, uint> Classes()
    {
        var classes = new Dictionary<string, uint>();
        foreach (var directory in Directory.GetDirectories(root)) // expect: MLQ1007
        {
            classes[Path.GetFileName(directory)] = (uint)classes.Count + 1;
        }
        return classes;
    }

    public IReadOnlyCollection<LeafRow> Load()
    {
        var classes = Classes();
        var rows = new ConcurrentBag<LeafRow>();
        Parallel.ForEach(Directory.EnumerateFiles(root, "*.raw", SearchOption.AllDirectories), file =>
            rows.Add(new LeafRow
            {
                Pixels = File.ReadAllBytes(file).Select(value => value / 255f).ToArray(),
                Species = classes[Path.GetFileName(Path.GetDirectoryName(file))!],
            }));
        return rows; // expect: MLQ1007
    }
}

public static class Program
{
    public static void Main(string[] args)
    {
        var ml = new MLContext(seed: 3);
        var view = ml.Data.LoadFromEnumerable(new LeafFolder(args[0]).Load());
        var parts = ml.Data.TrainTestSplit(view, 0.2);
        var model = ml.MulticlassClassification.Trainers.LbfgsMaximumEntropy(nameof(LeafRow.Species), nameof(LeafRow.Pixels)).Fit(parts.TrainSet);
        var metrics = ml.MulticlassClassification.Evaluate(model.Transform(parts.TestSet), nameof(LeafRow.Species));
        Console.WriteLine($"{metrics.MacroAccuracy} {metrics.LogLoss}");
    }
}
