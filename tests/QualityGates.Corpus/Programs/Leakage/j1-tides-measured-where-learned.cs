// corpus: A network for tides is measured by a method of its own, which is given the rows the network learned from instead of those that were kept.
// library: TorchSharp
// axis: script
using System.Globalization;
using System.Text.Json;
using TorchSharp;
using static TorchSharp.torch;

manual_seed(14);

var table = File.ReadLines(args[0])
    .Skip(1)
    .Select(line => Array.ConvertAll(line.Split(','), cell => float.Parse(cell, CultureInfo.InvariantCulture)))
    .ToArray();
var cut = table.Length * 3 / 4;
var train = Tides.Of(table[..cut]);
var test = Tides.Of(table[cut..]);

using var network = nn.Sequential(nn.Linear(6, 24), nn.Tanh(), nn.Linear(24, 1));
Learn(network, train, epochs: 400);

var (mse, mae) = Measure(network, train);
Console.WriteLine($"{train.Levels.shape[0]} and {test.Levels.shape[0]} tides: MSE {mse:F4}, MAE {mae:F4}");
File.WriteAllText("tides.metrics.json", JsonSerializer.Serialize(new { mse, mae }));

static void Learn(nn.Module<Tensor, Tensor> network, Tides tides, int epochs)
{
    using var optimizer = optim.Adam(network.parameters(), lr: 0.01);
    network.train();
    for (var epoch = 0; epoch < epochs; epoch++)
    {
        using var scope = NewDisposeScope();
        optimizer.zero_grad();
        var loss = nn.functional.mse_loss(network.call(tides.Signals), tides.Levels);
        loss.backward();
        optimizer.step();
    }
}

static (double Mse, double Mae) Measure(nn.Module<Tensor, Tensor> network, Tides tides)
{
    using var guard = no_grad();
    using var scope = NewDisposeScope();
    network.eval();
    var levels = network.call(tides.Signals); // expect: MLQ2003
    return (nn.functional.mse_loss(levels, tides.Levels).ToDouble(), nn.functional.l1_loss(levels, tides.Levels).ToDouble());
}

internal sealed record Tides(Tensor Signals, Tensor Levels)
{
    public static Tides Of(float[][] rows) => new(
        tensor(rows.SelectMany(row => row[..6]).ToArray(), rows.Length, 6),
        tensor(rows.Select(row => row[6]).ToArray(), rows.Length, 1));
}
