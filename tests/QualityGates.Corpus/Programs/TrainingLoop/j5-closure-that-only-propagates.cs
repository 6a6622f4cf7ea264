// corpus: The closure that L-BFGS evaluates propagates its loss and never clears, so that each evaluation adds to those before it.
// library: TorchSharp
// axis: closure given to step, method of the same class
using System.Globalization;
using TorchSharp;
using static TorchSharp.torch;

namespace Tides;

public sealed class HarmonicFit
{
    private readonly nn.Module<Tensor, Tensor> _curve = nn.Sequential(nn.Linear(8, 16), nn.Tanh(), nn.Linear(16, 1));
    private readonly optim.Optimizer _optimizer;

    public HarmonicFit() => _optimizer = optim.LBFGS(_curve.parameters(), lr: 0.5, max_iter: 10);

    public void Fit(Tensor phases, Tensor heights, int rounds)
    {
        for (var round = 0; round < rounds; round++)
        {
            using var scope = NewDisposeScope();
            _optimizer.step(() => Evaluate(phases, heights));
        }
    }

    public (double Squared, double Absolute) Measure(Tensor phases, Tensor heights)
    {
        using var guard = no_grad();
        using var scope = NewDisposeScope();
        var guess = _curve.call(phases);
        return (nn.functional.mse_loss(guess, heights).ToDouble(), nn.functional.l1_loss(guess, heights).ToDouble());
    }

    private Tensor Evaluate(Tensor phases, Tensor heights)
    {
        var loss = nn.functional.mse_loss(_curve.call(phases), heights);
        loss.backward(); // expect: MLQ5001
        return loss;
    }
}

public static class Program
{
    public static void Main(string[] args)
    {
        manual_seed(4);
        var folder = args.Length > 0 ? args[0] : Path.Combine(AppContext.BaseDirectory, "gauge");
        var (trainPhases, trainHeights) = Read(Path.Combine(folder, "2022.txt"));
        var (testPhases, testHeights) = Read(Path.Combine(folder, "2023.txt"));

        var fit = new HarmonicFit();
        fit.Fit(trainPhases, trainHeights, rounds: 60);
        var (squared, absolute) = fit.Measure(testPhases, testHeights);
        Console.WriteLine($"squared {squared:F4}, absolute {absolute:F4}");
    }

    private static (Tensor Phases, Tensor Heights) Read(string path)
    {
        var rows = File.ReadAllLines(path)
            .Select(line => line.Split(';').Select(part => float.Parse(part, CultureInfo.InvariantCulture)).ToArray())
            .ToArray();
        var phases = tensor(rows.SelectMany(row => row[..8]).ToArray()).reshape(rows.Length, 8);
        var heights = tensor(rows.Select(row => row[8]).ToArray()).reshape(rows.Length, 1);
        return (phases, heights);
    }
}
