// corpus: After each epoch a network for heartbeats is run on the test part, and the epoch that does best there is saved.
// library: TorchSharp
// axis: console
using System.Globalization;
using System.Text.Json;
using TorchSharp;
using static TorchSharp.torch;

const int Samples = 96;
manual_seed(77);

var beats = File.ReadLines(args[0])
    .Select(line => Array.ConvertAll(line.Split(','), cell => float.Parse(cell, CultureInfo.InvariantCulture)))
    .ToArray();
var weights = args.Length > 1 ? args[1] : Path.Combine(AppContext.BaseDirectory, "beats.dat");

var cut = beats.Length * 4 / 5;
using var trainX = Signals(beats[..cut]);
using var trainY = Marks(beats[..cut]);
using var testX = Signals(beats[cut..]);
using var testY = Marks(beats[cut..]);

using var network = nn.Sequential(nn.Linear(Samples, 32), nn.ReLU(), nn.Linear(32, 1));
using var optimizer = optim.Adam(network.parameters(), lr: 0.003);
var best = double.MaxValue;
var bestEpoch = 0;

for (var epoch = 1; epoch <= 150; epoch++)
{
    using var scope = NewDisposeScope();
    network.train();
    optimizer.zero_grad();
    var loss = nn.functional.binary_cross_entropy_with_logits(network.call(trainX), trainY);
    loss.backward();
    optimizer.step();

    var testLoss = Loss(network, testX, testY); // expect: MLQ2005
    if (testLoss < best)
    {
        (best, bestEpoch) = (testLoss, epoch);
        network.save(weights);
    }
}

Console.WriteLine($"epoch {bestEpoch} with a test loss of {best:F4}");
File.WriteAllText(Path.ChangeExtension(weights, ".json"), JsonSerializer.Serialize(new { bestEpoch, best }));

static double Loss(nn.Module<Tensor, Tensor> network, Tensor signals, Tensor marks)
{
    using var guard = no_grad();
    using var scope = NewDisposeScope();
    network.eval();
    return nn.functional.binary_cross_entropy_with_logits(network.call(signals), marks).ToDouble();
}

static Tensor Signals(float[][] rows) => tensor(rows.SelectMany(row => row[..Samples]).ToArray(), rows.Length, Samples);

static Tensor Marks(float[][] rows) => tensor(rows.Select(row => row[Samples]).ToArray(), rows.Length, 1);
