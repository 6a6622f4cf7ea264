// corpus: A line with TorchSharp begins with parameters of zeros and steps over all rows at once; no random number takes part.
// library: TorchSharp
// axis: console
using System.Globalization;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

var wires = File.ReadLines(args[0]).Skip(1)
    .Select(line => line.Split(';').Select(cell => float.Parse(cell, CultureInfo.InvariantCulture)).ToArray())
    .ToArray();
var cut = wires.Length * 4 / 5;
using var slope = new Parameter(zeros(3, 1));
using var height = new Parameter(zeros(1));
using var optimizer = optim.SGD(new[] { slope, height }, 0.01);
using var x = Inputs(wires[..cut]);
using var y = Ohms(wires[..cut]);
for (var step = 0; step < 1000; step++)
{
    using var scope = NewDisposeScope();
    optimizer.zero_grad();
    var loss = nn.functional.mse_loss(x.matmul(slope) + height, y);
    loss.backward();
    optimizer.step();
}

using (no_grad())
using (NewDisposeScope())
{
    var guesses = Inputs(wires[cut..]).matmul(slope) + height;
    Console.WriteLine($"squared error {nn.functional.mse_loss(guesses, Ohms(wires[cut..])).item<float>()}");
    Console.WriteLine($"absolute error {nn.functional.l1_loss(guesses, Ohms(wires[cut..])).item<float>()}");
}

static Tensor Inputs(float[][] rows) => tensor(rows.SelectMany(row => row[..3]).ToArray()).reshape(rows.Length, 3);

static Tensor Ohms(float[][] rows) => tensor(rows.Select(row => row[3]).ToArray()).reshape(rows.Length, 1);
