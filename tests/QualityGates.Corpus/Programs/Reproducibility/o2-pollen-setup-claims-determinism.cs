// corpus: The set-up of a run with pollen counts seeds TorchSharp and also asks for deterministic algorithms, which the library does not have.
// library: TorchSharp
// axis: set-up class
using System.Globalization;
using System.Text.Json;
using TorchSharp;
using static TorchSharp.torch;

namespace Pollen;

public sealed class RunSetup
{
    public required int Seed { get; init; }

    public bool Strict { get; init; } = true;

    public RunSetup Apply()
    {
        manual_seed(Seed);
        if (Strict)
        {
            use_deterministic_algorithms(true, warn_only: false); // expect: MLQ1012
        }

        return this;
    }
}

public static class Program
{
    public static void Main(string[] args)
    {
        var setup = new RunSetup { Seed = 3 }.Apply();
        var (trainX, trainY) = Load(args[0]);
        var (testX, testY) = Load(args[1]);
        using var network = nn.Sequential(nn.Linear(trainX.shape[1], 16), nn.Tanh(), nn.Linear(16, 1));
        using var optimizer = optim.SGD(network.parameters(), learningRate: 0.02, momentum: 0.9);
        network.train();
        for (var epoch = 0; epoch < 120; epoch++)
        {
            using var scope = NewDisposeScope();
            optimizer.zero_grad();
            var loss = nn.functional.mse_loss(network.call(trainX), trainY);
            loss.backward();
            optimizer.step();
        }

        network.eval();
        using var quiet = no_grad();
        using var released = NewDisposeScope();
        var error = network.call(testX) - testY;
        var report = new { setup.Seed, mse = error.pow(2).mean().ToDouble(), mae = error.abs().mean().ToDouble() };
        File.WriteAllText(args[2], JsonSerializer.Serialize(report));
    }

    private static (Tensor X, Tensor Y) Load(string file)
    {
        var rows = File.ReadLines(file)
            .Select(line => line.Split(';').Select(c => float.Parse(c, CultureInfo.InvariantCulture)).ToArray())
            .ToList();
        var width = rows[0].Length - 1;
        return (
            tensor(rows.SelectMany(r => r[..width]).ToArray()).reshape(rows.Count, width),
            tensor(rows.Select(r => r[width]).ToArray()).reshape(rows.Count, 1));
    }
}
