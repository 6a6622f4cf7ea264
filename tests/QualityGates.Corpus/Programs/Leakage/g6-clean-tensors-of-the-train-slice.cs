// corpus: Mean and deviation come from the training slice of a permuted tensor and are applied to both slices, which is right.
// library: TorchSharp
// axis: top-level
using System.Globalization;
using TorchSharp;
using static TorchSharp.torch;

manual_seed(5);
var lines = File.ReadAllLines(args[0]).Skip(1).Select(l => l.Split(';')).ToArray();
var columns = lines[0].Length - 1;
var flat = lines.SelectMany(c => c.Take(columns)).Select(c => float.Parse(c, CultureInfo.InvariantCulture)).ToArray();
var wear = lines.Select(c => float.Parse(c[columns], CultureInfo.InvariantCulture)).ToArray();

using var all = tensor(flat, lines.Length, columns);
using var target = tensor(wear, lines.Length, 1);
var cut = (long)(lines.Length * 0.75);
using var order = randperm(lines.Length, ScalarType.Int64);
using var trainAt = order.narrow(0, 0, cut);
using var testAt = order.narrow(0, cut, lines.Length - cut);

using var rawTrain = all.index_select(0, trainAt);
using var rawTest = all.index_select(0, testAt);
using var mean = rawTrain.mean(new long[] { 0 });
using var deviation = rawTrain.std(new long[] { 0 });

using var xTrain = (rawTrain - mean) / (deviation + 1e-6);
using var xTest = (rawTest - mean) / (deviation + 1e-6);
using var yTrain = target.index_select(0, trainAt);
using var yTest = target.index_select(0, testAt);

using var network = nn.Sequential(nn.Linear(columns, 24), nn.ReLU(), nn.Linear(24, 1));
using var optimizer = optim.Adam(network.parameters(), 0.005);
for (var epoch = 0; epoch < 300; epoch++)
{
    using var scope = NewDisposeScope();
    optimizer.zero_grad();
    var loss = nn.functional.mse_loss(network.call(xTrain), yTrain);
    loss.backward();
    optimizer.step();
}

network.eval();
using (no_grad())
{
    using var scope = NewDisposeScope();
    var guess = network.call(xTest);
    var squared = nn.functional.mse_loss(guess, yTest).item<float>();
    var absolute = (guess - yTest).abs().mean().item<float>();
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"tool wear: mse {squared:F4}, mae {absolute:F4}"));
}
