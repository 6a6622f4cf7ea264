// corpus: Features are computed in parallel into places of an array, counts go into a concurrent dictionary that is sorted before it becomes a vocabulary; each task has a generator.
// library: TorchSharp
// axis: parallel work
using System.Collections.Concurrent;
using TorchSharp;
using static TorchSharp.torch;

namespace Audio;

public sealed class Extraction(int seed)
{
    public float[][] Features(IReadOnlyList<string> files)
    {
        var features = new float[files.Count][];
        Parallel.For(0, files.Count, i =>
        {
            var random = new Random(seed * 31 + i);
            var samples = File.ReadAllBytes(files[i]);
            var start = random.Next(Math.Max(1, samples.Length - 256));
            features[i] = samples.Skip(start).Take(256).Select(sample => sample / 128f - 1).ToArray();
        });
        return features;
    }

    public Dictionary<string, int> Speakers(IEnumerable<string> files)
    {
        var seen = new ConcurrentDictionary<string, byte>();
        Parallel.ForEach(files, file => seen.TryAdd(Path.GetFileName(file).Split('-')[0], 0));
        return seen.Keys.Order(StringComparer.Ordinal).Select((speaker, id) => (speaker, id)).ToDictionary(pair => pair.speaker, pair => pair.id);
    }
}

public static class Program
{
    public static void Main(string[] args)
    {
        torch.manual_seed(64);
        var files = Directory.EnumerateFiles(args[0], "*.wav").OrderBy(file => file, StringComparer.Ordinal).ToList();
        var extraction = new Extraction(64);
        var speakers = extraction.Speakers(files);
        using var x = torch.tensor(extraction.Features(files).SelectMany(row => row).ToArray()).view(files.Count, 256);
        using var y = torch.tensor(files.Select(file => (long)speakers[Path.GetFileName(file).Split('-')[0]]).ToArray());
        using var net = nn.Linear(256, speakers.Count);
        using var optimizer = optim.Adam(net.parameters());
        for (var i = 0; i < 50; i++)
        {
            using var scope = torch.NewDisposeScope();
            optimizer.zero_grad();
            nn.functional.cross_entropy(net.call(x), y).backward();
            optimizer.step();
        }
    }
}
