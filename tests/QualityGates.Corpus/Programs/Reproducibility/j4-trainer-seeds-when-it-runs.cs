// corpus: The network of the water levels is made in a constructor, the seed is set when the trainer runs, and determinism is asked of calls that do nothing.
// library: TorchSharp
// axis: Main class, disposable trainer object, seed in an instance method
using System.Globalization;
using TorchSharp;
using static TorchSharp.torch;

namespace Tides;

internal sealed record Score(float Squared, float Absolute);

internal static class Program
{
    private static int Main(string[] args)
    {
        var levels = File.ReadLines(args[0])
            .Skip(1)
            .Select(line => line.Split(',').Select(cell => float.Parse(cell, CultureInfo.InvariantCulture)).ToArray())
            .ToArray();

        using var trainer = new LevelTrainer(inputs: 6);
        var score = trainer.Run(levels, seed: 5, epochs: 60); // expect: MLQ1003
        Console.WriteLine($"squared {score.Squared:F4}, absolute {score.Absolute:F4}");
        return score.Absolute < 0.2f ? 0 : 1;
    }
}

internal sealed class LevelTrainer : IDisposable
{
    private readonly nn.Module<Tensor, Tensor> _network;

    public LevelTrainer(int inputs) => _network = nn.Sequential(nn.Linear(inputs, 24), nn.ReLU(), nn.Linear(24, 1));

    public Score Run(float[][] levels, int seed, int epochs)
    {
        manual_seed(seed);
#pragma warning disable CS0618, CS0619
        use_deterministic_algorithms(true); // expect: MLQ1012
        Console.WriteLine($"deterministic: {are_deterministic_algorithms_enabled()}"); // expect: MLQ1012
#pragma warning restore CS0618, CS0619

        var cut = levels.Length * 4 / 5;
        using var x = Inputs(levels[..cut]);
        using var y = Targets(levels[..cut]);
        using var optimizer = optim.Adam(_network.parameters(), lr: 0.005);
        _network.train();
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            using var scope = NewDisposeScope();
            optimizer.zero_grad();
            var loss = nn.functional.mse_loss(_network.call(x), y);
            loss.backward();
            optimizer.step();
        }

        _network.eval();
        using var guard = no_grad();
        using var truth = Targets(levels[cut..]);
        using var later = Inputs(levels[cut..]);
        using var guess = _network.call(later);
        using var squared = nn.functional.mse_loss(guess, truth);
        using var absolute = nn.functional.l1_loss(guess, truth);
        return new Score(squared.item<float>(), absolute.item<float>());
    }

    public void Dispose() => _network.Dispose();

    private static Tensor Inputs(float[][] levels) => tensor(levels.SelectMany(row => row[..6]).ToArray(), levels.Length, 6);

    private static Tensor Targets(float[][] levels) => tensor(levels.Select(row => row[6]).ToArray(), levels.Length, 1);
}
