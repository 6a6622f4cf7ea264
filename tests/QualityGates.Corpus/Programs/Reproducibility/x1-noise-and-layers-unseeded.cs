// corpus: Noise of NumSharp is added to the inputs of a TorchSharp network, and neither of the two libraries is seeded.
// library: TorchSharp, NumSharp
// axis: console
using System.Globalization;
using NumSharp;
using TorchSharp;
using static TorchSharp.torch;

var rows = File.ReadLines(args[0]).Skip(1)
    .Select(line => line.Split(',').Select(cell => double.Parse(cell, CultureInfo.InvariantCulture)).ToArray())
    .ToArray();
var cut = rows.Length * 4 / 5;
var clean = np.array(rows[..cut].SelectMany(row => row[..5]).ToArray()).reshape(cut, 5);
var noise = np.random.normal(0, 0.02, new NumSharp.Shape(cut, 5)); // expect: MLQ1003
var shaken = (clean + noise).ToArray<double>().Select(value => (float)value).ToArray();

using var network = nn.Sequential(nn.Linear(5, 12), nn.GELU(), nn.Linear(12, 1)); // expect: MLQ1003
using var optimizer = optim.SGD(network.parameters(), 0.01, momentum: 0.9);
using var x = tensor(shaken).reshape(cut, 5);
using var y = Wanted(rows[..cut]);
for (var epoch = 0; epoch < 300; epoch++)
{
    using var scope = NewDisposeScope();
    optimizer.zero_grad();
    var loss = nn.functional.huber_loss(network.call(x), y);
    loss.backward();
    optimizer.step();
}

using (no_grad())
using (NewDisposeScope())
{
    var test = rows[cut..];
    var inputs = tensor(test.SelectMany(row => row[..5]).Select(value => (float)value).ToArray()).reshape(test.Length, 5);
    var guesses = network.call(inputs);
    Console.WriteLine($"squared {nn.functional.mse_loss(guesses, Wanted(test)).item<float>()}");
    Console.WriteLine($"absolute {nn.functional.l1_loss(guesses, Wanted(test)).item<float>()}");
}

static Tensor Wanted(double[][] rows) => tensor(rows.Select(row => (float)row[5]).ToArray()).reshape(rows.Length, 1);
