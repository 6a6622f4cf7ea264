// corpus: Whether the loader for clouds shuffles is said on the command line, so it is not known here, and the rows themselves are shuffled with a seed, which is right.
// library: TorchSharp
// axis: options
using System.Globalization;
using System.Text.Json;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Clouds;

internal sealed record Options(string Data, string Report, bool Shuffle, int Seed)
{
    public static Options Parse(string[] args) => new(
        args[0],
        args[1],
        args.Contains("--shuffle"),
        int.Parse(Environment.GetEnvironmentVariable("CLOUDS_SEED") ?? "1", CultureInfo.InvariantCulture));
}

internal static class Batches
{
    public static IterableDataLoader Of(float[][] rows, Options options)
    {
        var x = tensor(rows.SelectMany(row => row[..8]).ToArray(), rows.Length, 8);
        var y = tensor(rows.Select(row => row[8]).ToArray(), rows.Length, 1);
        return torch.utils.data.DataLoader(torch.utils.data.TensorDataset(x, y), 40, options.Shuffle);
    }

    public static T[] ShuffleRows<T>(this T[] rows, int seed)
    {
        new Random(seed).Shuffle(rows);
        return rows;
    }
}

internal static class Program
{
    private static void Main(string[] args)
    {
        var options = Options.Parse(args);
        manual_seed(options.Seed);
        var rows = File.ReadLines(options.Data).Select(line => line.Split(',').Select(cell => float.Parse(cell, CultureInfo.InvariantCulture)).ToArray()).ToArray().ShuffleRows(options.Seed);
        var cut = rows.Length * 4 / 5;

        using var network = nn.Sequential(nn.Linear(8, 16), nn.Tanh(), nn.Linear(16, 1));
        using var optimizer = optim.Adam(network.parameters(), lr: 0.002);
        using var loader = Batches.Of(rows[..cut], options);
        for (var epoch = 0; epoch < 35; epoch++)
        {
            foreach (var batch in loader)
            {
                using var scope = NewDisposeScope();
                optimizer.zero_grad();
                var loss = nn.functional.mse_loss(network.call(batch[0]), batch[1]);
                loss.backward();
                optimizer.step();
            }
        }

        var losses = new List<float>();
        using var guard = no_grad();
        using var held = Batches.Of(rows[cut..], options with { Shuffle = false });
        foreach (var batch in held)
        {
            using var scope = NewDisposeScope();
            losses.Add(nn.functional.mse_loss(network.call(batch[0]), batch[1]).item<float>());
        }

        File.WriteAllText(options.Report, JsonSerializer.Serialize(new { Mean = losses.Average(), Losses = losses }));
    }
}
