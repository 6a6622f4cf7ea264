// corpus: The static constructor of the program seeds TorchSharp before Main makes its network.
// library: TorchSharp
// axis: console
using System.Globalization;
using TorchSharp;
using static TorchSharp.torch;

namespace Clocks;

internal static class Program
{
    static Program()
    {
        manual_seed(31);
    }

    private static void Main(string[] args)
    {
        var rows = File.ReadLines(args[0]).Skip(1)
            .Select(line => line.Split(',').Select(cell => float.Parse(cell, CultureInfo.InvariantCulture)).ToArray())
            .ToArray();
        var cut = rows.Length * 4 / 5;
        using var network = nn.Sequential(nn.Linear(3, 10), nn.Tanh(), nn.Linear(10, 1));
        using var optimizer = optim.Adam(network.parameters(), lr: 0.003);
        using var x = Inputs(rows[..cut]);
        using var y = Drift(rows[..cut]);
        for (var epoch = 0; epoch < 300; epoch++)
        {
            using var scope = NewDisposeScope();
            optimizer.zero_grad();
            var loss = nn.functional.mse_loss(network.call(x), y);
            loss.backward();
            optimizer.step();
        }

        using var guard = no_grad();
        using var all = NewDisposeScope();
        Console.WriteLine($"squared error {nn.functional.mse_loss(network.call(Inputs(rows[cut..])), Drift(rows[cut..])).item<float>()}");
    }

    private static Tensor Inputs(float[][] rows) => tensor(rows.SelectMany(row => row[..3]).ToArray()).reshape(rows.Length, 3);

    private static Tensor Drift(float[][] rows) => tensor(rows.Select(row => row[3]).ToArray()).reshape(rows.Length, 1);
}
