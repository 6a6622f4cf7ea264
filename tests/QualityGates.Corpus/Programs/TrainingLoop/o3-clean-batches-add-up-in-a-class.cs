// corpus: Small batches add their gradients up in a class that steps and clears after every fourth, and flushes what is left, which is accumulation on purpose.
// library: TorchSharp
// axis: class with a counter
using System.Globalization;
using TorchSharp;
using static TorchSharp.torch;

namespace Greenhouse;

internal sealed class GradientPool(optim.Optimizer optimizer, int every)
{
    private int _pending;

    public void Add(Tensor loss)
    {
        (loss / every).backward();
        _pending++;
        if (_pending == every)
        {
            Flush();
        }
    }

    public void Flush()
    {
        if (_pending == 0)
        {
            return;
        }

        optimizer.step();
        optimizer.zero_grad();
        _pending = 0;
    }
}

internal static class Program
{
    private const int Columns = 6;

    private static void Main(string[] args)
    {
        manual_seed(7);
        var rows = File.ReadLines(args[0])
            .Skip(1)
            .Select(line => line.Split(';').Select(cell => float.Parse(cell, CultureInfo.InvariantCulture)).ToArray())
            .ToArray();
        var cut = rows.Length * 3 / 4;
        using var network = nn.Sequential(nn.Linear(Columns, 24), nn.ReLU(), nn.Linear(24, 1));
        using var optimizer = optim.AdamW(network.parameters(), lr: 0.001);
        var pool = new GradientPool(optimizer, every: 4);

        for (var epoch = 0; epoch < 40; epoch++)
        {
            foreach (var chunk in rows.Take(cut).Chunk(16))
            {
                using var scope = NewDisposeScope();
                var (x, y) = ToTensors(chunk);
                pool.Add(nn.functional.mse_loss(network.call(x), y));
            }

            pool.Flush();
        }

        using var guard = no_grad();
        using var testScope = NewDisposeScope();
        var (testX, testY) = ToTensors(rows[cut..]);
        var predicted = network.call(testX);
        var mae = nn.functional.l1_loss(predicted, testY).item<float>();
        var mse = nn.functional.mse_loss(predicted, testY).item<float>();
        File.WriteAllText(
            Path.Combine(AppContext.BaseDirectory, "metrics.json"),
            string.Create(CultureInfo.InvariantCulture, $"{{\"mae\": {mae}, \"rmse\": {MathF.Sqrt(mse)}}}"));
    }

    private static (Tensor X, Tensor Y) ToTensors(float[][] rows)
    {
        var x = tensor(rows.SelectMany(row => row.Take(Columns)).ToArray()).reshape(-1, Columns);
        var y = tensor(rows.Select(row => row[Columns]).ToArray()).reshape(-1, 1);
        return (x, y);
    }
}
