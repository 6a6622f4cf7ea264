// corpus: A helper in another file seeds both libraries, but the entry calls it after NumSharp has drawn places and TorchSharp has made layers.
// library: TorchSharp, NumSharp
// axis: several files
using System.Globalization;
using Geysers;
using NumSharp;
using TorchSharp;
using static TorchSharp.torch;

var eruptions = File.ReadLines(args[0]).Skip(1)
    .Select(line => line.Split(',').Select(cell => float.Parse(cell, CultureInfo.InvariantCulture)).ToArray())
    .ToArray();
var cut = eruptions.Length * 4 / 5;
var places = np.random.randint(0, cut, new NumSharp.Shape(cut / 2));
var bag = Enumerable.Range(0, cut / 2).Select(i => eruptions[(int)places[i]]).ToArray();
using var network = nn.Sequential(nn.Linear(2, 10), nn.Tanh(), nn.Linear(10, 1));
Reproducible.Everything(9); // expect: MLQ1003

using var optimizer = optim.Adam(network.parameters(), lr: 0.004);
for (var epoch = 0; epoch < 250; epoch++)
{
    using var scope = NewDisposeScope();
    optimizer.zero_grad();
    var loss = nn.functional.mse_loss(network.call(Inputs(bag)), Waits(bag));
    loss.backward();
    optimizer.step();
}

using var guard = no_grad();
using var all = NewDisposeScope();
var test = eruptions[cut..];
var guesses = network.call(Inputs(test));
Console.WriteLine($"{nn.functional.mse_loss(guesses, Waits(test)).item<float>()} squared");
Console.WriteLine($"{nn.functional.l1_loss(guesses, Waits(test)).item<float>()} minutes");

static Tensor Inputs(float[][] rows) => tensor(rows.SelectMany(row => row[..2]).ToArray()).reshape(rows.Length, 2);

static Tensor Waits(float[][] rows) => tensor(rows.Select(row => row[2]).ToArray()).reshape(rows.Length, 1);
