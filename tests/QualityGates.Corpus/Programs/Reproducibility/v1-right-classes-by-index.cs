// corpus: Class numbers are places in sorted lists of folders and words; a concurrent dictionary is read in the order of its sorted keys.
// library: ML.NET
// axis: index
using System.Collections.Concurrent;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace RightIndex;

public sealed class Frame
{
    [VectorType(32)] public float[] Features { get; set; } = [];
    public float Label { get; set; }
}

public sealed class Videos(MLContext ml)
{
    private readonly ConcurrentDictionary<string, float[]> _frames = new();

    public double Measure(string root)
    {
        var classes = Directory.GetDirectories(root).Select(Path.GetFileName).ToList();
        classes.Sort(StringComparer.Ordinal);
        Parallel.ForEach(Directory.EnumerateFiles(root, "*.frame", SearchOption.AllDirectories), file => _frames[file] = Decode(file));
        var rows = _frames.OrderBy(pair => pair.Key, StringComparer.Ordinal)
            .Select(pair => new Frame { Features = pair.Value, Label = classes.IndexOf(Path.GetFileName(Path.GetDirectoryName(pair.Key))) })
            .ToList();
        var split = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(rows), testFraction: 0.2);
        return ml.Regression.Evaluate(ml.Regression.Trainers.FastTree().Fit(split.TrainSet).Transform(split.TestSet)).RSquared;
    }

    private static float[] Decode(string file)
    {
        var bytes = File.ReadAllBytes(file);
        return Enumerable.Range(0, 32).Select(i => i < bytes.Length ? bytes[i] / 255f : 0).ToArray();
    }

    public static Dictionary<string, int> Vocabulary(IEnumerable<string> texts)
    {
        var ids = new Dictionary<string, int>();
        foreach (var word in texts.SelectMany(text => text.Split(' ')))
        {
            ids.TryAdd(word, ids.Count);
        }

        return ids;
    }
}
