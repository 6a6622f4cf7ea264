// corpus: A loader with a seed gives each epoch of a pylon detector the same order, and its logits are cut at one half.
// library: TorchSharp
// axis: data set, module holder
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Pylons;

internal sealed class Tiles(float[][] pixels, float[] labels) : torch.utils.data.Dataset
{
    public override long Count => labels.Length;

    public override Dictionary<string, Tensor> GetTensor(long index) => new()
    {
        ["pixels"] = tensor(pixels[index]),
        ["pylon"] = tensor(new[] { labels[index] }),
    };
}

internal sealed class Detector(int size)
{
    private readonly Sequential _net = Sequential(Linear(size, 128), ReLU(), Linear(128, 1));

    public void Learn(Tiles tiles, int epochs)
    {
        using var optimizer = optim.AdamW(_net.parameters(), lr: 1e-3);
        using var loader = torch.utils.data.DataLoader(tiles, 64, shuffle: true, seed: 70); // expect: MLQ1013
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            foreach (var batch in loader)
            {
                using var scope = NewDisposeScope();
                optimizer.zero_grad();
                functional.binary_cross_entropy_with_logits(_net.call(batch["pixels"]), batch["pylon"]).backward();
                optimizer.step();
            }
        }
    }

    public (long Found, long Told) Test(Tiles tiles)
    {
        using var guard = no_grad();
        using var loader = torch.utils.data.DataLoader(tiles, 256, shuffle: false);
        long found = 0, told = 0;
        foreach (var batch in loader)
        {
            using var scope = NewDisposeScope();
            var logits = _net.call(batch["pixels"]);
            var hits = logits > 0.5; // expect: MLQ3006
            told += hits.sum().item<long>();
            found += hits.logical_and(batch["pylon"].gt(0.5)).sum().item<long>();
        }

        return (found, told);
    }
}

internal static class Program
{
    private static void Main(string[] args)
    {
        random.manual_seed(70);
        var rows = File.ReadLines(args[0]).Select(line => line.Split(',').Select(byte.Parse).Select(value => value / 255f).ToArray()).ToArray();
        var cut = rows.Length * 9 / 10;
        var detector = new Detector(rows[0].Length - 1);
        detector.Learn(Of(rows[..cut]), epochs: 12);
        var (found, told) = detector.Test(Of(rows[cut..]));
        File.WriteAllText(args[1], $"{found} found of {told} told");
    }

    private static Tiles Of(float[][] rows) => new(rows.Select(row => row[1..]).ToArray(), rows.Select(row => row[0] > 0 ? 1f : 0f).ToArray());
}
