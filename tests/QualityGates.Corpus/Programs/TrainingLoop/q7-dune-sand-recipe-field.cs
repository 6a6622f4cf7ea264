// corpus: A function in a field makes the optimizer; the loop runs it once an epoch, each time with a rate that is a little lower.
// library: TorchSharp
// axis: function in a field, rate multiplied by each epoch, tuple
using System.Globalization;
using TorchSharp;
using static TorchSharp.torch;

namespace Dunes;

internal static class Program
{
    private static readonly Func<nn.Module, double, optim.Optimizer> Stepping =
        (network, rate) => optim.SGD(network.parameters(), rate, momentum: 0.9, nesterov: true); // expect: MLQ5008

    private static void Main(string[] args)
    {
        manual_seed(12);
        var (training, held) = Split(args[0]);
        using var network = nn.Sequential(nn.Linear(6, 24), nn.Tanh(), nn.Linear(24, 2));
        var rate = 0.1;
        for (var epoch = 0; epoch < 50; epoch++)
        {
            using var optimizer = Stepping(network, rate);
            for (var start = 0L; start < training.Wind.shape[0]; start += 128)
            {
                using var scope = NewDisposeScope();
                var length = Math.Min(128, training.Wind.shape[0] - start);
                optimizer.zero_grad();
                var guess = network.call(training.Wind.narrow(0, start, length));
                nn.functional.mse_loss(guess, training.Moved.narrow(0, start, length)).backward();
                optimizer.step();
            }

            rate *= 0.9;
        }

        using var guard = inference_mode();
        using var off = (network.call(held.Wind) - held.Moved).abs();
        using var metres = off.mean(new long[] { 0 });
        File.WriteAllLines(args[1], metres.data<float>().ToArray().Select(value => value.ToString("F3", CultureInfo.InvariantCulture)));
    }

    private static ((Tensor Wind, Tensor Moved) Training, (Tensor Wind, Tensor Moved) Held) Split(string path)
    {
        var rows = File.ReadLines(path)
            .Select(line => line.Split('\t').Select(cell => float.Parse(cell, CultureInfo.InvariantCulture)).ToArray())
            .ToList();
        var cut = rows.Count * 85 / 100;
        return (Tensors(rows[..cut]), Tensors(rows[cut..]));
    }

    private static (Tensor Wind, Tensor Moved) Tensors(List<float[]> rows) => (
        tensor(rows.SelectMany(row => row[..6]).ToArray()).reshape(rows.Count, 6),
        tensor(rows.SelectMany(row => row[6..]).ToArray()).reshape(rows.Count, 2));
}
