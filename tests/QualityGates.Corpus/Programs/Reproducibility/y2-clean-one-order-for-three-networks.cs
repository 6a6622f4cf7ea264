// corpus: Three widths of a network are compared, each made and trained in its turn by one pass over a loader with the same seed, so that only the width differs.
// library: TorchSharp
// axis: several networks
using TorchSharp;
using static TorchSharp.torch;

namespace Bells;

internal sealed class BellSet((float[] Sizes, float Tone)[] bells) : utils.data.Dataset
{
    public override long Count => bells.Length;

    public override Dictionary<string, Tensor> GetTensor(long index) =>
        new() { ["sizes"] = tensor(bells[index].Sizes), ["tone"] = tensor(new[] { bells[index].Tone }) };
}

internal static class Program
{
    private static void Main()
    {
        var bells = Enumerable.Range(0, 6_000).Select(i => (new[] { i % 31 / 31f, i % 17 / 17f }, i % 31 / 31f - i % 17 / 34f)).ToArray();
        using var train = new BellSet(bells[..5_000]);
        foreach (var width in new[] { 4, 16, 64 })
        {
            torch.manual_seed(71);
            using var net = nn.Sequential(nn.Linear(2, width), nn.ReLU(), nn.Linear(width, 1));
            using var optimizer = optim.Adam(net.parameters(), lr: 0.01);
            using var loader = utils.data.DataLoader(train, 25, shuffle: true, seed: 71, disposeDataset: false);
            net.train();
            foreach (var batch in loader)
            {
                using var scope = NewDisposeScope();
                optimizer.zero_grad();
                var loss = nn.functional.mse_loss(net.call(batch["sizes"]), batch["tone"]);
                loss.backward();
                optimizer.step();
            }

            net.eval();
            using var guard = no_grad();
            using var inputs = tensor(bells[5_000..].SelectMany(bell => bell.Item1).ToArray()).reshape(1_000, 2);
            using var tones = tensor(bells[5_000..].Select(bell => bell.Item2).ToArray()).reshape(1_000, 1);
            using var error = (net.call(inputs) - tones).abs().mean();
            Console.WriteLine($"width {width}: mean error {error.item<float>():F4}");
        }
    }
}
