// corpus: Class numbers are places in a list of folders as they come; rows come from a concurrent dictionary and from an asynchronous loop over files.
// library: ML.NET, TorchSharp
// axis: index, async
using System.Collections.Concurrent;
using Microsoft.ML;
using Microsoft.ML.Data;
using TorchSharp;

namespace ByIndex;

public sealed class Frame
{
    [VectorType(32)] public float[] Features { get; set; } = [];
    public float Label { get; set; }
}

public static class Classes
{
    public static (List<torch.Tensor> Images, List<long> Labels) Load(string root)
    {
        var folders = Directory.EnumerateDirectories(root).Select(Path.GetFileName).ToList(); // expect: MLQ1007
        var images = new List<torch.Tensor>();
        var labels = new List<long>();
        foreach (var file in Directory.GetFiles(root, "*.bin", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            images.Add(torch.tensor(File.ReadAllBytes(file)));
            labels.Add(folders.IndexOf(Path.GetFileName(Path.GetDirectoryName(file))));
        }

        return (images, labels);
    }

    public static void Train(torch.nn.Module<torch.Tensor, torch.Tensor> network, string root)
    {
        var (images, labels) = Load(root);
        using var optimizer = torch.optim.SGD(network.parameters(), 0.01);
        for (var i = 0; i < images.Count; i++)
        {
            using var scope = torch.NewDisposeScope();
            optimizer.zero_grad();
            var loss = torch.nn.functional.cross_entropy(network.call(images[i].unsqueeze(0)), torch.tensor(new[] { labels[i] }));
            loss.backward();
            optimizer.step();
        }
    }
}

public sealed class Videos(MLContext ml)
{
    private readonly ConcurrentDictionary<string, Frame> _frames = new();

    public void Read(IEnumerable<string> files) =>
        Parallel.ForEach(files, file => _frames[file] = new Frame { Features = new float[32], Label = file.Length });

    public double Measure()
    {
        var split = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(_frames.Values), testFraction: 0.2); // expect: MLQ1007
        return Score(split.TrainSet, split.TestSet);
    }

    public async Task<double> MeasureAsync(string folder)
    {
        var rows = new List<Frame>();
        foreach (var file in Directory.EnumerateFiles(folder, "*.frame")) // expect: MLQ1007
        {
            var bytes = await File.ReadAllBytesAsync(file);
            rows.Add(new Frame { Features = bytes.Take(32).Select(value => value / 255f).ToArray(), Label = bytes[32] });
        }

        var split = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(rows), testFraction: 0.2);
        return Score(split.TrainSet, split.TestSet);
    }

    private double Score(IDataView train, IDataView test) =>
        ml.Regression.Evaluate(ml.Regression.Trainers.FastTree().Fit(train).Transform(test)).RSquared;
}
