// corpus: A network learns the load of nights, is run on the nights kept back, and its weights are written only when it errs by little.
// library: TorchSharp
// axis: console, record, helper
using System.Globalization;
using System.Text.Json;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Nights;

internal sealed record Rows(float[] Inputs, float[] Loads)
{
    public const int Width = 4;

    public static Rows Of(IEnumerable<float[]> lines)
    {
        var all = lines.ToList();
        return new Rows([.. all.SelectMany(line => line[..Width])], [.. all.Select(line => line[Width])]);
    }
}

internal static class Program
{
    public static int Main(string[] args)
    {
        manual_seed(77);
        var lines = File.ReadLines(args[0])
            .Skip(1)
            .Select(line => Array.ConvertAll(line.Split(','), cell => float.Parse(cell, CultureInfo.InvariantCulture)))
            .ToArray();
        var cut = lines.Length * 4 / 5;
        using var network = nn.Sequential(nn.Linear(Rows.Width, 32), nn.ReLU(), nn.Linear(32, 1));
        Learn(network, Rows.Of(lines[..cut]));

        var error = MeanError(network, Rows.Of(lines[cut..]));
        File.WriteAllText(args[1], JsonSerializer.Serialize(new { MeanAbsoluteError = error }));
        if (error > 30)
        {
            return 1;
        }

        network.save(args[2]);
        return 0;
    }

    private static void Learn(Sequential network, Rows rows)
    {
        using var inputs = tensor(rows.Inputs, rows.Loads.Length, Rows.Width);
        using var loads = tensor(rows.Loads, rows.Loads.Length, 1);
        using var optimizer = optim.Adam(network.parameters(), lr: 0.003);
        network.train();
        for (var epoch = 0; epoch < 400; epoch++)
        {
            using var scope = NewDisposeScope();
            optimizer.zero_grad();
            nn.functional.mse_loss(network.call(inputs), loads).backward();
            optimizer.step();
        }
    }

    private static float MeanError(Sequential network, Rows rows)
    {
        using var guard = no_grad();
        using var scope = NewDisposeScope();
        network.eval();
        var guesses = network.call(tensor(rows.Inputs, rows.Loads.Length, Rows.Width));
        return (guesses - tensor(rows.Loads, rows.Loads.Length, 1)).abs().mean().ToSingle();
    }
}
