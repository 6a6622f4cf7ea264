// corpus: The loss of a test part is written down after every tenth epoch of a network for glaciers; the loop goes through all epochs whatever it is.
// library: TorchSharp
// axis: script
using System.Globalization;
using System.Text.Json;
using TorchSharp;
using static TorchSharp.torch;

manual_seed(33);
const int Epochs = 500;

var glaciers = File.ReadLines(args[0])
    .Skip(1)
    .Select(line => Array.ConvertAll(line.Split(';'), cell => float.Parse(cell, CultureInfo.InvariantCulture)))
    .ToArray();
var cut = glaciers.Length * 7 / 10;
using var trainX = Climate(glaciers[..cut]);
using var trainY = Melting(glaciers[..cut]);
using var testX = Climate(glaciers[cut..]);
using var testY = Melting(glaciers[cut..]);

using var network = nn.Sequential(nn.Linear(9, 32), nn.Tanh(), nn.Linear(32, 1));
using var optimizer = optim.Adam(network.parameters(), lr: 0.005);
var log = new List<Entry>();

for (var epoch = 1; epoch <= Epochs; epoch++)
{
    using var scope = NewDisposeScope();
    network.train();
    optimizer.zero_grad();
    var loss = nn.functional.mse_loss(network.call(trainX), trainY);
    loss.backward();
    optimizer.step();

    if (epoch % 10 == 0)
    {
        var testLoss = Loss(network, testX, testY);
        log.Add(new Entry(epoch, loss.ToDouble(), testLoss));
        Console.WriteLine($"{epoch}/{Epochs}: {testLoss:F4}");
    }
}

network.save(Path.Combine(args[1], "glaciers.dat"));
File.WriteAllText(Path.Combine(args[1], "glaciers.json"), JsonSerializer.Serialize(log));

static double Loss(nn.Module<Tensor, Tensor> network, Tensor climate, Tensor melting)
{
    using var guard = no_grad();
    using var scope = NewDisposeScope();
    network.eval();
    return nn.functional.mse_loss(network.call(climate), melting).ToDouble();
}

static Tensor Climate(float[][] rows) => tensor(rows.SelectMany(row => row[..9]).ToArray(), rows.Length, 9);

static Tensor Melting(float[][] rows) => tensor(rows.Select(row => row[9]).ToArray(), rows.Length, 1);

internal sealed record Entry(int Epoch, double Known, double Unknown);
