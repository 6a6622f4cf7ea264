// corpus: Gradients of four batches add up on purpose; step and clearing stand under one condition, and the rest is stepped behind the loop.
// library: TorchSharp
// axis: console, accumulation
using System.Globalization;
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

const int Every = 4;
torch.manual_seed(2);
var bottles = File.ReadLines(args[0]).Skip(1)
    .Select(line => Array.ConvertAll(line.Split(';'), cell => float.Parse(cell, CultureInfo.InvariantCulture)))
    .ToArray();
var (train, test) = (bottles[..^300], bottles[^300..]);
using var net = Sequential(Linear(11, 32), ReLU(), Linear(32, 1));
using var optimizer = optim.Adam(net.parameters(), 1e-3);

for (var epoch = 0; epoch < 30; epoch++)
{
    var open = 0;
    optimizer.zero_grad();
    foreach (var batch in train.Chunk(16))
    {
        using var scope = NewDisposeScope();
        var (x, y) = Tensors(batch);
        (functional.mse_loss(net.call(x), y) / Every).backward();
        if (++open % Every == 0)
        {
            optimizer.step();
            optimizer.zero_grad();
        }
    }

    if (open % Every != 0)
    {
        optimizer.step();
    }
}

using (no_grad())
{
    using var scope = NewDisposeScope();
    var (x, y) = Tensors(test);
    var difference = net.call(x) - y;
    File.WriteAllLines("wine-metrics.txt",
    [
        string.Create(CultureInfo.InvariantCulture, $"mae {difference.abs().mean().ToDouble()}"),
        string.Create(CultureInfo.InvariantCulture, $"rmse {Math.Sqrt(difference.square().mean().ToDouble())}"),
    ]);
}

static (Tensor X, Tensor Y) Tensors(float[][] rows) =>
    (tensor(rows.SelectMany(row => row.Take(11).Select(value => value / 100)).ToArray(), rows.Length, 11),
     tensor(rows.Select(row => row[11]).ToArray(), rows.Length, 1));
