// corpus: Ferries are learned from loaders that each pass makes anew with a seed of its own, and tested from one that keeps the order, which is right.
// library: TorchSharp
// axis: iterator of batches
using System.Globalization;
using System.Text.Json;
using TorchSharp;
using static TorchSharp.torch;

namespace Ferries;

internal sealed class Crossings(float[][] rows) : torch.utils.data.Dataset
{
    public override long Count => rows.Length;

    public override Dictionary<string, Tensor> GetTensor(long index) => new()
    {
        ["x"] = tensor(rows[index][..7]),
        ["y"] = tensor(new[] { rows[index][7] }),
    };
}

internal static class Program
{
    private const int Seed = 50;

    private static void Main(string[] args)
    {
        manual_seed(Seed);
        var rows = File.ReadLines(args[0]).Skip(1).Select(line => line.Split(',').Select(cell => float.Parse(cell, CultureInfo.InvariantCulture)).ToArray()).ToArray();
        var cut = rows.Length * 4 / 5;
        using var train = new Crossings(rows[..cut]);
        using var network = nn.Sequential(nn.Linear(7, 14), nn.ReLU(), nn.Linear(14, 1));
        using var optimizer = optim.Adam(network.parameters(), lr: 0.003);
        for (var pass = 0; pass < 30; pass++)
        {
            using var loader = torch.utils.data.DataLoader(train, 32, shuffle: true, seed: Seed + pass, disposeDataset: false);
            foreach (var batch in loader)
            {
                using var scope = NewDisposeScope();
                optimizer.zero_grad();
                var loss = nn.functional.mse_loss(network.call(batch["x"]), batch["y"]);
                loss.backward();
                optimizer.step();
            }
        }

        var losses = new List<float>();
        using var guard = no_grad();
        using var held = torch.utils.data.DataLoader(new Crossings(rows[cut..]), 32);
        foreach (var batch in held)
        {
            using var scope = NewDisposeScope();
            losses.Add(nn.functional.mse_loss(network.call(batch["x"]), batch["y"]).item<float>());
        }

        File.WriteAllText(args[1], JsonSerializer.Serialize(new { Mean = losses.Average(), Losses = losses }));
    }
}
