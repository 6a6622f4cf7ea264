// corpus: A data set blurs its rows with a generator it keeps, and a loader with one worker asks for them in their order.
// library: TorchSharp
// axis: DataLoader of own rows, one worker
using System.Globalization;
using System.Text.Json;
using TorchSharp;
using TorchSharp.Modules;

namespace Tiles;

internal abstract class BlurredSet(int seed) : torch.utils.data.Dataset
{
    protected Random Random { get; } = new(seed);

    protected torch.Tensor Blur(float[] values)
    {
        var blurred = (float[])values.Clone();
        blurred[Random.Next(blurred.Length)] = 0f;
        return torch.tensor(blurred);
    }
}

internal sealed class TileSet(float[][] rows, int seed) : BlurredSet(seed)
{
    public override long Count => rows.Length;

    public override Dictionary<string, torch.Tensor> GetTensor(long index) => new()
    {
        ["tile"] = Blur(rows[index][..^1]),
        ["grade"] = torch.tensor(rows[index][^1]),
    };
}

internal static class Program
{
    private static void Main(string[] args)
    {
        torch.manual_seed(29);
        var rows = File.ReadLines(args[0]).Select(line => Array.ConvertAll(line.Split('\t'), cell => float.Parse(cell, CultureInfo.InvariantCulture))).ToArray();
        var cut = rows.Length * 3 / 4;
        using var network = torch.nn.Sequential(torch.nn.Linear(rows[0].Length - 1, 12), torch.nn.ReLU(), torch.nn.Linear(12, 1));
        using var optimizer = torch.optim.SGD(network.parameters(), 0.01);
        using var loader = new DataLoader(new TileSet(rows[..cut], 29), 32, num_worker: 1);
        network.train();
        for (var epoch = 0; epoch < 40; epoch++)
        {
            foreach (var batch in loader)
            {
                using var scope = torch.NewDisposeScope();
                optimizer.zero_grad();
                var loss = torch.nn.functional.mse_loss(network.call(batch["tile"]).squeeze(1), batch["grade"]);
                loss.backward();
                optimizer.step();
            }
        }

        network.eval();
        using var guard = torch.no_grad();
        using var rest = torch.NewDisposeScope();
        var guesses = network.call(torch.stack(rows[cut..].Select(row => torch.tensor(row[..^1])))).squeeze(1);
        var truth = torch.tensor(rows[cut..].Select(row => row[^1]).ToArray());
        var absolute = torch.nn.functional.l1_loss(guesses, truth).item<float>();
        var squared = torch.nn.functional.mse_loss(guesses, truth).item<float>();
        File.WriteAllText(args[1], JsonSerializer.Serialize(new { absolute, squared }));
    }
}
