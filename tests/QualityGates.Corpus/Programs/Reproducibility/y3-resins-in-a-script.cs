// corpus: A script trains a network on the hardness of resins and never gives TorchSharp a seed.
// library: TorchSharp
// axis: top-level script
using System.Globalization;
using System.Text.Json;
using TorchSharp;
using static TorchSharp.torch;

var rows = File.ReadLines(args[0]).Skip(1)
    .Select(line => line.Split(',').Select(cell => float.Parse(cell, CultureInfo.InvariantCulture)).ToArray())
    .ToArray();
var cut = rows.Length * 4 / 5;
var (trainX, trainY) = Tensors(rows[..cut]);
var (testX, testY) = Tensors(rows[cut..]);

var network = nn.Sequential(nn.Linear(rows[0].Length - 1, 24), nn.Tanh(), nn.Linear(24, 1)); // expect: MLQ1003
var optimizer = optim.AdamW(network.parameters(), lr: 0.003);
for (var epoch = 0; epoch < 200; epoch++)
{
    using var scope = NewDisposeScope();
    optimizer.zero_grad();
    var loss = nn.functional.mse_loss(network.call(trainX), trainY);
    loss.backward();
    optimizer.step();
}

using (no_grad())
{
    var rest = network.call(testX) - testY;
    var report = new { Absolute = rest.abs().mean().item<float>(), Square = rest.pow(2).mean().item<float>() };
    File.WriteAllText(args[1], JsonSerializer.Serialize(report));
}

static (Tensor X, Tensor Y) Tensors(float[][] rows)
{
    var x = tensor(rows.SelectMany(row => row[..^1]).ToArray(), rows.Length, rows[0].Length - 1);
    var y = tensor(rows.Select(row => row[^1]).ToArray(), rows.Length, 1);
    return (x, y);
}
