// corpus: The number of a class is the place of its folder, and sounds that were read in parallel come out of a bag in any order.
// library: ML.NET
// axis: folders, Parallel
using System.Collections.Concurrent;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Birds;

public sealed class Song
{
    [VectorType(32)] public float[] Features { get; set; } = [];
    public uint Species { get; set; }
}

public sealed class SongFolders(string root)
{
    public IReadOnlyList<(string Folder, uint Species)> Species() => Directory.GetDirectories(root) // expect: MLQ1007
        .Select((folder, index) => (folder, (uint)index))
        .ToList();

    public List<Song> Songs()
    {
        var bag = new ConcurrentBag<Song>();
        Parallel.ForEach(Species(), pair =>
        {
            foreach (var file in Directory.GetFiles(pair.Folder, "*.pcm").Order(StringComparer.Ordinal))
            {
                bag.Add(new Song { Features = Envelope(File.ReadAllBytes(file)), Species = pair.Species });
            }
        });
        return bag.ToList(); // expect: MLQ1007
    }

    private static float[] Envelope(byte[] samples)
    {
        var loudest = new float[32];
        for (var i = 0; i < samples.Length; i++)
        {
            var part = (int)((long)i * 32 / samples.Length);
            loudest[part] = Math.Max(loudest[part], Math.Abs(samples[i] - 128));
        }

        return loudest;
    }
}

public static class SongStudy
{
    public static MulticlassClassificationMetrics Run(string root)
    {
        var ml = new MLContext(seed: 9);
        var rows = ml.Data.LoadFromEnumerable(new SongFolders(root).Songs());
        var parts = ml.Data.TrainTestSplit(rows, testFraction: 0.2);
        var model = ml.Transforms.Conversion.MapValueToKey("Label", nameof(Song.Species))
            .Append(ml.MulticlassClassification.Trainers.LbfgsMaximumEntropy())
            .Fit(parts.TrainSet);
        return ml.MulticlassClassification.Evaluate(model.Transform(parts.TestSet));
    }
}
