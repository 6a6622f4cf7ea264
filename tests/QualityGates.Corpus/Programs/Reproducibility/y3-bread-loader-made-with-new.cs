// corpus: Batches of tensors on bread are given out by a loader that is made with its constructor, shuffles by the third argument and has no seed.
// library: TorchSharp
// axis: console
using System.Globalization;
using System.Text.Json;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Bakery;

internal static class Program
{
    private static void Main(string[] args)
    {
        torch.random.manual_seed(44);
        var loaves = File.ReadLines(args[0]).Skip(1).Select(line => line.Split(';').Select(cell => float.Parse(cell, CultureInfo.InvariantCulture)).ToArray()).ToArray();
        var cut = loaves.Length * 3 / 4;
        using var network = nn.Sequential(nn.Linear(6, 12), nn.Tanh(), nn.Linear(12, 1));
        Train(network, Inputs(loaves[..cut]), Heights(loaves[..cut]));

        using var guard = no_grad();
        using var rest = network.call(Inputs(loaves[cut..])) - Heights(loaves[cut..]);
        File.WriteAllText(args[1], JsonSerializer.Serialize(new { Absolute = rest.abs().mean().item<float>(), Square = rest.pow(2).mean().item<float>() }));
    }

    private static void Train(Sequential network, Tensor x, Tensor y)
    {
        var criterion = nn.MSELoss();
        using var optimizer = optim.SGD(network.parameters(), 0.02);
        using var batches = new IterableDataLoader(torch.utils.data.TensorDataset(x, y), 16, true); // expect: MLQ1005
        for (var epoch = 0; epoch < 60; epoch++)
        {
            foreach (var batch in batches)
            {
                using var scope = NewDisposeScope();
                optimizer.zero_grad();
                var loss = criterion.call(network.call(batch[0]), batch[1]);
                loss.backward();
                optimizer.step();
            }
        }
    }

    private static Tensor Inputs(float[][] loaves) => tensor(loaves.SelectMany(loaf => loaf[..6]).ToArray(), loaves.Length, 6);

    private static Tensor Heights(float[][] loaves) => tensor(loaves.Select(loaf => loaf[6]).ToArray(), loaves.Length, 1);
}
