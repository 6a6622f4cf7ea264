// corpus: Every batch loss is moved out of its scope and kept as a tensor for the mean of the epoch, so the graph behind each of them is kept as well.
// library: TorchSharp
// axis: list of tensors
using System.Globalization;
using TorchSharp;
using static TorchSharp.torch;

namespace Seaweed;

public sealed record EpochReport(int Number, float Loss, float HeldMae, float HeldRmse);

public sealed class SeaweedTrainer : IDisposable
{
    private readonly nn.Module<Tensor, Tensor> _net;
    private readonly optim.Optimizer _optimizer;

    public SeaweedTrainer(int inputs)
    {
        manual_seed(70);
        _net = nn.Sequential(nn.Linear(inputs, 64), nn.Tanh(), nn.Linear(64, 1));
        _optimizer = optim.Adam(_net.parameters(), lr: 0.001);
    }

    public IEnumerable<EpochReport> Train(IReadOnlyList<(Tensor X, Tensor Y)> batches, (Tensor X, Tensor Y) held, int epochs)
    {
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            var loss = Epoch(batches);
            var (mae, rmse) = Measure(held);
            yield return new EpochReport(epoch, loss, mae, rmse);
        }
    }

    public void Dispose()
    {
        _optimizer.Dispose();
        _net.Dispose();
    }

    private float Epoch(IReadOnlyList<(Tensor X, Tensor Y)> batches)
    {
        using var epochScope = NewDisposeScope();
        var losses = new List<Tensor>(batches.Count);
        foreach (var (x, y) in batches)
        {
            using var scope = NewDisposeScope();
            _optimizer.zero_grad();
            var loss = nn.functional.mse_loss(_net.call(x), y);
            loss.backward();
            _optimizer.step();
            losses.Add(loss.MoveToOuterDisposeScope()); // expect: MLQ5005
        }

        return stack(losses).mean().item<float>();
    }

    private (float Mae, float Rmse) Measure((Tensor X, Tensor Y) held)
    {
        using var guard = no_grad();
        using var scope = NewDisposeScope();
        var predicted = _net.call(held.X);
        return (
            nn.functional.l1_loss(predicted, held.Y).item<float>(),
            nn.functional.mse_loss(predicted, held.Y).sqrt().item<float>());
    }
}

public static class Program
{
    public static void Main(string[] args)
    {
        var rows = File.ReadLines(args[0])
            .Select(line => line.Split(',').Select(cell => float.Parse(cell, CultureInfo.InvariantCulture)).ToArray())
            .ToArray();
        var cut = rows.Length * 4 / 5;
        using var trainer = new SeaweedTrainer(5);
        foreach (var report in trainer.Train(rows[..cut].Chunk(32).Select(Pair).ToList(), Pair(rows[cut..]), 40))
        {
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{report.Number}: {report.Loss:F4} {report.HeldMae:F4} {report.HeldRmse:F4}"));
        }
    }

    private static (Tensor X, Tensor Y) Pair(float[][] rows) => (
        tensor(rows.SelectMany(row => row[..5]).ToArray()).reshape(-1, 5),
        tensor(rows.Select(row => row[5]).ToArray()).reshape(-1, 1));
}
