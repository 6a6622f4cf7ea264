// corpus: A search makes a network and an optimizer for each pair of settings, by a factory, and keeps the best of the validation.
// library: TorchSharp
// axis: factory, query
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Search;

internal sealed record Trial(int Hidden, double Rate)
{
    public double Loss { get; init; } = double.NaN;
}

internal static class Program
{
    private static void Main()
    {
        torch.manual_seed(404);
        var (x, y) = (rand(800, 6), rand(800, 1));
        var trials =
            from hidden in new[] { 16, 32, 64 }
            from rate in new[] { 1e-2, 1e-3 }
            select Run(new Trial(hidden, rate), x[..500], y[..500], x[500..650], y[500..650]);
        var best = trials.ToList().MinBy(trial => trial.Loss)!;
        var final = Run(best, x[..650], y[..650], x[650..], y[650..]);
        Console.WriteLine($"{final}");
    }

    private static Trial Run(Trial trial, Tensor trainX, Tensor trainY, Tensor testX, Tensor testY)
    {
        using var net = Build(trial.Hidden);
        using var optimizer = optim.Adam(net.parameters(), trial.Rate);
        net.train();
        for (var epoch = 0; epoch < 100; epoch++)
        {
            using var scope = NewDisposeScope();
            optimizer.zero_grad();
            functional.mse_loss(net.call(trainX), trainY).backward();
            optimizer.step();
        }

        net.eval();
        using var guard = no_grad();
        using var outer = NewDisposeScope();
        return trial with { Loss = functional.mse_loss(net.call(testX), testY).item<float>() };
    }

    private static TorchSharp.Modules.Sequential Build(int hidden) => Sequential(Linear(6, hidden), ReLU(), Dropout(0.1), Linear(hidden, 1));
}
