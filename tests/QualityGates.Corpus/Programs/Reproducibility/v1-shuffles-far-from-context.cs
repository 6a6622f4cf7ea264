// corpus: The context of Main has no seed and reaches a method that only shuffles; a collating loader and a helper's data set shuffle, too.
// library: ML.NET, TorchSharp, TensorFlow.NET
// axis: parameter, generic
using Microsoft.ML;
using Tensorflow;
using TorchSharp;
using static TorchSharp.torch.utils.data;

namespace Far;

internal static class Program
{
    private static void Main(string[] args)
    {
        var ml = new MLContext();
        var rows = ml.Data.LoadFromBinary(args[0]);
        Export(ml, Mixed(ml, rows), args[1]);
    }

    private static IDataView Mixed(MLContext ml, IDataView rows) => ml.Data.ShuffleRows(rows, shufflePoolSize: 5000); // expect: MLQ1005

    private static void Export(MLContext ml, IDataView rows, string path)
    {
        using var file = File.Create(path);
        ml.Data.SaveAsText(rows, file);
    }
}

public sealed class Sentences(IReadOnlyList<string> lines) : torch.utils.data.Dataset<string>
{
    public override long Count => lines.Count;

    public override string GetTensor(long index) => lines[(int)index];
}

public static class Loaders
{
    public static TorchSharp.Modules.DataLoader<string, torch.Tensor> Of(Sentences sentences) => new( // expect: MLQ1005
        sentences,
        16,
        (texts, _) => torch.stack(texts.Select(text => torch.tensor(text.Select(letter => (long)letter).ToArray()))),
        shuffle: true);

    public static IDatasetV2 Batches(IDatasetV2 rows, bool training) =>
        training ? rows.shuffle(buffer_size: 10_000, reshuffle_each_iteration: true).batch(32) : rows.batch(256); // expect: MLQ1005
}
