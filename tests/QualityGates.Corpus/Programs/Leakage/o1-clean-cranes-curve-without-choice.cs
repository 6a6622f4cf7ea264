// corpus: After every tenth epoch the errors of both parts are noted for a curve; the number of epochs is fixed and the last weights are kept whatever it shows.
// library: TorchSharp
// axis: curve
using System.Globalization;
using TorchSharp;
using static TorchSharp.torch;

const int Epochs = 200;
manual_seed(13);

var lines = File.ReadLines(args[0]).Skip(1).Select(line => Array.ConvertAll(line.Split(','), cell => float.Parse(cell, CultureInfo.InvariantCulture))).ToArray();
var border = lines.Length * 4 / 5;
using var learnX = Inputs(lines[..border]);
using var learnY = Targets(lines[..border]);
using var testX = Inputs(lines[border..]);
using var testY = Targets(lines[border..]);

using var network = nn.Sequential(nn.Linear(5, 16), nn.ReLU(), nn.Linear(16, 1));
using var optimizer = optim.SGD(network.parameters(), 0.01, momentum: 0.9);
var curve = new List<(int Epoch, float Learned, float Kept)>();
for (var epoch = 1; epoch <= Epochs; epoch++)
{
    using var scope = NewDisposeScope();
    network.train();
    optimizer.zero_grad();
    var loss = nn.functional.smooth_l1_loss(network.call(learnX), learnY);
    loss.backward();
    optimizer.step();
    if (epoch % 10 == 0)
    {
        network.eval();
        using var guard = no_grad();
        var kept = nn.functional.l1_loss(network.call(testX), testY);
        curve.Add((epoch, nn.functional.l1_loss(network.call(learnX), learnY).ToSingle(), kept.ToSingle()));
    }
}

File.WriteAllLines(
    Path.Combine(args[1], "curve.csv"),
    curve.Select(point => string.Create(CultureInfo.InvariantCulture, $"{point.Epoch},{point.Learned:F5},{point.Kept:F5}")));
network.save(Path.Combine(args[1], "crane.dat"));
Console.WriteLine($"after {Epochs} epochs: MAE {curve[^1].Learned:F4} learned, {curve[^1].Kept:F4} kept");

static Tensor Inputs(float[][] rows) => tensor(rows.SelectMany(row => row.Take(5)).ToArray(), rows.Length, 5);

static Tensor Targets(float[][] rows) => tensor(rows.Select(row => row[5]).ToArray(), rows.Length, 1);
