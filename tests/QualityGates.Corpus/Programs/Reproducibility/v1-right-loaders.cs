// corpus: Loaders with an order of their own for each epoch, a seed in a constant, a collating one with a seed, and an iterable one that does not shuffle.
// library: TorchSharp
// axis: several
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.utils.data;

namespace RightLoaders;

public sealed class Sentences(IReadOnlyList<string> lines) : Dataset<string>
{
    public override long Count => lines.Count;

    public override string GetTensor(long index) => lines[(int)index];
}

public static class Loaders
{
    private const int Seed = 12;

    public static DataLoader<string, Tensor> Of(Sentences sentences, Func<string, Tensor> encode) => new(
        sentences, 16, (texts, _) => stack(texts.Select(encode)), shuffle: true, seed: Seed);

    public static DataLoader InOrderOf(Dataset dataset, int epoch)
    {
        var random = new System.Random(Seed + epoch);
        var order = Enumerable.Range(0, (int)dataset.Count).Select(i => (long)i).OrderBy(_ => random.Next()).ToList();
        return new DataLoader(dataset, 32, order, disposeDataset: false);
    }

    public static IterableDataLoader Plain(IterableDataset dataset) => DataLoader(dataset, 8);
}
