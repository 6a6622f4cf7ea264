// corpus: Every signal is copied four times with a little noise, the copies are shuffled and then cut, so the test part holds siblings of the fitted rows.
// library: TorchSharp
// axis: console, hand-rolled split
using TorchSharp;
using static TorchSharp.torch;

namespace Bearings;

public sealed record Signal(float[] Samples, float Wear);

public static class Jitter
{
    public static IEnumerable<Signal> Around(Signal signal, int copies, Random random)
    {
        yield return signal;
        for (var i = 0; i < copies; i++)
        {
            yield return signal with
            {
                Samples = signal.Samples.Select(value => value + (float)(random.NextDouble() - 0.5) * 0.02f).ToArray(),
            };
        }
    }
}

public static class Program
{
    public static void Main()
    {
        manual_seed(21);
        var random = new Random(21);
        var signals = Enumerable.Range(0, 200)
            .Select(_ => Enumerable.Range(0, 16).Select(_ => (float)random.NextDouble()).ToArray())
            .Select(samples => new Signal(samples, samples.Average()))
            .ToList();

        var augmented = signals.SelectMany(signal => Jitter.Around(signal, 4, random)).ToArray();
        random.Shuffle(augmented);
        var cut = augmented.Length * 8 / 10;
        var train = augmented[..cut]; // expect: MLQ2012
        var test = augmented[cut..];

        using var network = nn.Sequential(nn.Linear(16, 24), nn.ReLU(), nn.Linear(24, 1));
        using var optimizer = optim.Adam(network.parameters(), lr: 0.003);
        using var x = Inputs(train);
        using var y = Targets(train);
        network.train();
        for (var epoch = 0; epoch < 80; epoch++)
        {
            using var scope = NewDisposeScope();
            optimizer.zero_grad();
            var loss = nn.functional.mse_loss(network.call(x), y);
            loss.backward();
            optimizer.step();
        }

        network.eval();
        using var guard = no_grad();
        using var testInputs = Inputs(test);
        using var testTargets = Targets(test);
        using var guesses = network.call(testInputs);
        using var squared = nn.functional.mse_loss(guesses, testTargets);
        using var absolute = (guesses - testTargets).abs().mean();
        Console.WriteLine(FormattableString.Invariant($"test MSE {squared.item<float>():F5}, MAE {absolute.item<float>():F5}"));
    }

    private static Tensor Inputs(Signal[] signals) =>
        tensor(signals.SelectMany(signal => signal.Samples).ToArray()).reshape(signals.Length, 16);

    private static Tensor Targets(Signal[] signals) =>
        tensor(signals.Select(signal => signal.Wear).ToArray()).reshape(signals.Length, 1);
}
