// corpus: A data set of mineral spectra adds noise to each curve as it gives it out, from a generator in a field that has no seed; the seed of TorchSharp does not reach it.
// library: TorchSharp
// axis: data set class
using System.Globalization;
using System.Text.Json;
using TorchSharp;
using static TorchSharp.torch;

namespace Minerals;

internal sealed class Spectra(float[][] curves, long[] minerals, bool jitter) : torch.utils.data.Dataset
{
    private readonly Random _dice = new(); // expect: MLQ1002

    public override long Count => curves.Length;

    public override Dictionary<string, Tensor> GetTensor(long index)
    {
        var curve = curves[index];
        if (jitter)
        {
            curve = Array.ConvertAll(curve, value => value + ((float)_dice.NextDouble() - 0.5f) * 0.02f);
        }

        return new Dictionary<string, Tensor> { ["curve"] = tensor(curve), ["mineral"] = tensor(minerals[index]) };
    }
}

internal static class Program
{
    private static void Main(string[] args)
    {
        manual_seed(21);
        var lines = File.ReadLines(args[0]).Select(line => line.Split(',')).ToArray();
        var curves = lines.Select(cells => cells.Skip(1).Select(cell => float.Parse(cell, CultureInfo.InvariantCulture)).ToArray()).ToArray();
        var minerals = lines.Select(cells => long.Parse(cells[0], CultureInfo.InvariantCulture)).ToArray();
        var cut = lines.Length * 4 / 5;

        using var network = nn.Sequential(nn.Linear(curves[0].Length, 64), nn.ReLU(), nn.Linear(64, minerals.Max() + 1));
        using var optimizer = optim.Adam(network.parameters(), lr: 0.002);
        using var loader = torch.utils.data.DataLoader(new Spectra(curves[..cut], minerals[..cut], jitter: true), 32);
        for (var epoch = 0; epoch < 40; epoch++)
        {
            foreach (var batch in loader)
            {
                using var scope = NewDisposeScope();
                optimizer.zero_grad();
                var loss = nn.functional.cross_entropy(network.call(batch["curve"]), batch["mineral"]);
                loss.backward();
                optimizer.step();
            }
        }

        using var held = torch.utils.data.DataLoader(new Spectra(curves[cut..], minerals[cut..], jitter: false), 32);
        long right = 0;
        var losses = new List<float>();
        using (no_grad())
        {
            foreach (var batch in held)
            {
                using var scope = NewDisposeScope();
                var scores = network.call(batch["curve"]);
                losses.Add(nn.functional.cross_entropy(scores, batch["mineral"]).item<float>());
                right += scores.argmax(1).eq(batch["mineral"]).sum().item<long>();
            }
        }

        File.WriteAllText(args[1], JsonSerializer.Serialize(new { Accuracy = right / (double)(lines.Length - cut), Loss = losses.Average() }));
    }
}
