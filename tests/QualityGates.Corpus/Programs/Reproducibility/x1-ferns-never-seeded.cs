// corpus: A script trains a small network on measures of ferns and never seeds the generator that its weights come from.
// library: TorchSharp
// axis: console
using System.Globalization;
using TorchSharp;
using static TorchSharp.torch;

var ferns = File.ReadLines(args[0]).Skip(1).Select(line => line.Split(',')).ToArray();
var features = ferns.Select(cells => cells[..6].Select(cell => float.Parse(cell, CultureInfo.InvariantCulture)).ToArray()).ToArray();
var kinds = ferns.Select(cells => long.Parse(cells[6], CultureInfo.InvariantCulture)).ToArray();
var cut = ferns.Length * 4 / 5;

using var network = nn.Sequential(nn.Linear(6, 16), nn.ReLU(), nn.Linear(16, 4)); // expect: MLQ1003
using var optimizer = optim.Adam(network.parameters(), lr: 0.005);
using var x = Rows(features[..cut]);
using var y = tensor(kinds[..cut]);
for (var epoch = 0; epoch < 200; epoch++)
{
    using var scope = NewDisposeScope();
    optimizer.zero_grad();
    var loss = nn.functional.cross_entropy(network.call(x), y);
    loss.backward();
    optimizer.step();
}

using (no_grad())
using (NewDisposeScope())
{
    var wanted = tensor(kinds[cut..]);
    var guesses = network.call(Rows(features[cut..]));
    var right = guesses.argmax(1).eq(wanted).sum().item<long>();
    Console.WriteLine($"{right} of {kinds.Length - cut} ferns, loss {nn.functional.cross_entropy(guesses, wanted).item<float>()}");
}

static Tensor Rows(float[][] rows) => tensor(rows.SelectMany(row => row).ToArray()).reshape(rows.Length, 6);
