// corpus: Noisy copies are made in each epoch from the rows of the train part alone, and the split by machine comes before.
// library: TorchSharp
// axis: trainer class, delegate
using TorchSharp;
using static TorchSharp.torch;

namespace Pumps;

public sealed record Trace(int Machine, float[] Values, float Pressure);

public delegate IEnumerable<Trace> Augmentation(IReadOnlyList<Trace> traces);

public sealed class PressureTrainer(Augmentation augment, int epochs) : IDisposable
{
    private const int Length = 12;

    private readonly nn.Module<Tensor, Tensor> _network = nn.Sequential(nn.Linear(Length, 20), nn.ReLU(), nn.Linear(20, 1));

    public void Fit(IReadOnlyList<Trace> train)
    {
        using var optimizer = optim.AdamW(_network.parameters(), lr: 0.004);
        _network.train();
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            using var scope = NewDisposeScope();
            var (x, y) = Batch(augment(train).ToList());
            optimizer.zero_grad();
            var loss = nn.functional.mse_loss(_network.call(x), y);
            loss.backward();
            optimizer.step();
        }
    }

    public (double Mse, double Mae) Evaluate(IReadOnlyList<Trace> test)
    {
        _network.eval();
        using var guard = no_grad();
        using var scope = NewDisposeScope();
        var (x, y) = Batch(test);
        var difference = _network.call(x) - y;
        return (difference.square().mean().item<float>(), difference.abs().mean().item<float>());
    }

    public void Dispose() => _network.Dispose();

    private static (Tensor X, Tensor Y) Batch(IReadOnlyList<Trace> traces) => (
        tensor(traces.SelectMany(trace => trace.Values).ToArray()).reshape(traces.Count, Length),
        tensor(traces.Select(trace => trace.Pressure).ToArray()).reshape(traces.Count, 1));
}

public static class Program
{
    public static void Main()
    {
        manual_seed(40);
        var random = new Random(40);
        var traces = Enumerable.Range(0, 400)
            .Select(i => (Machine: i % 20, Values: Enumerable.Range(0, 12).Select(_ => random.NextSingle()).ToArray()))
            .Select(pair => new Trace(pair.Machine, pair.Values, pair.Values.Max()))
            .ToList();
        var held = new HashSet<int> { 3, 8, 11, 17 };
        var train = traces.Where(trace => !held.Contains(trace.Machine)).ToList();
        var test = traces.Where(trace => held.Contains(trace.Machine)).ToList();

        using var trainer = new PressureTrainer(Noisy, epochs: 60);
        trainer.Fit(train);
        var (mse, mae) = trainer.Evaluate(test);
        Console.WriteLine(FormattableString.Invariant($"MSE {mse:F4}, MAE {mae:F4}"));

        IEnumerable<Trace> Noisy(IReadOnlyList<Trace> rows) => rows.Concat(rows.Select(row => row with
        {
            Values = row.Values.Select(value => value + (random.NextSingle() - 0.5f) * 0.05f).ToArray(),
        }));
    }
}
