// corpus: The static constructor of the program seeds TorchSharp before Main makes the network, which is right.
// library: TorchSharp
// axis: static constructor
using System.Globalization;
using System.Text.Json;
using TorchSharp;
using static TorchSharp.torch;

namespace Lifts;

internal static class Program
{
    static Program() => manual_seed(27);

    private static void Main(string[] args)
    {
        var rides = File.ReadLines(args[0]).Skip(1).Select(line => line.Split(',').Select(cell => float.Parse(cell, CultureInfo.InvariantCulture)).ToArray()).ToArray();
        var cut = rides.Length * 4 / 5;
        var width = rides[0].Length - 1;
        using var network = nn.Sequential(nn.Linear(width, 16), nn.ReLU(), nn.Linear(16, 1));
        using var optimizer = optim.Adam(network.parameters(), lr: 0.002);
        using var trainX = Inputs(rides[..cut], width);
        using var trainY = Waits(rides[..cut], width);
        for (var epoch = 0; epoch < 150; epoch++)
        {
            using var scope = NewDisposeScope();
            optimizer.zero_grad();
            var loss = nn.functional.smooth_l1_loss(network.call(trainX), trainY);
            loss.backward();
            optimizer.step();
        }

        using var guard = no_grad();
        using var rest = network.call(Inputs(rides[cut..], width)) - Waits(rides[cut..], width);
        var report = new { Absolute = rest.abs().mean().item<float>(), Square = rest.pow(2).mean().item<float>() };
        File.WriteAllText(args[1], JsonSerializer.Serialize(report));
    }

    private static Tensor Inputs(float[][] rides, int width) => tensor(rides.SelectMany(ride => ride[..width]).ToArray(), rides.Length, width);

    private static Tensor Waits(float[][] rides, int width) => tensor(rides.Select(ride => ride[width]).ToArray(), rides.Length, 1);
}
