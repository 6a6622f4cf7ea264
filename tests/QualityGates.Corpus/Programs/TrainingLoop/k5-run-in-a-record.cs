// corpus: A run is a record of network, optimizer and loss; its extension method propagates and steps, and nobody clears gradients.
// library: TorchSharp
// axis: record, extension method
using System.Globalization;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace PriceModel;

public sealed record Run(nn.Module<Tensor, Tensor> Net, optim.Optimizer Optimizer, Func<Tensor, Tensor, Tensor> Loss);

public static class RunExtensions
{
    public static float Advance(this Run run, Tensor x, Tensor y)
    {
        using var scope = NewDisposeScope();
        var output = run.Net.call(x);
        var loss = run.Loss(output, y);
        loss.backward(); // expect: MLQ5001
        run.Optimizer.step();
        return loss.ToSingle();
    }
}

public static class Rows
{
    public static (Tensor X, Tensor Y) Read(string path)
    {
        var rows = File.ReadLines(path)
            .Skip(1)
            .Select(line => line.Split(';').Select(cell => float.Parse(cell, CultureInfo.InvariantCulture)).ToArray())
            .ToArray();
        var width = rows[0].Length - 1;
        var x = tensor(rows.SelectMany(row => row[..width]).ToArray(), new long[] { rows.Length, width });
        var y = tensor(rows.Select(row => row[width]).ToArray(), new long[] { rows.Length, 1 });
        return (x, y);
    }
}

public static class Entry
{
    public static void Main(string[] args)
    {
        random.manual_seed(20);
        var (x, y) = Rows.Read(args[0]);
        var net = nn.Sequential(nn.Linear(x.shape[1], 32), nn.Tanh(), nn.Linear(32, 1));
        var run = new Run(net, optim.RMSProp(net.parameters(), 0.002), (output, target) => nn.functional.smooth_l1_loss(output, target));
        const int size = 64;
        for (var epoch = 0; epoch < 200; epoch++)
        {
            var sum = 0f;
            var batches = 0;
            for (long start = 0; start < x.shape[0]; start += size)
            {
                var length = Math.Min(size, x.shape[0] - start);
                using var batchX = x.narrow(0, start, length);
                using var batchY = y.narrow(0, start, length);
                sum += run.Advance(batchX, batchY);
                batches++;
            }

            if (epoch % 20 == 0)
            {
                Console.WriteLine($"{epoch,4}: {sum / batches:F4}");
            }
        }

        net.save(args[1]); // expect: MLQ3001
    }
}
