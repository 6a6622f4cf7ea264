// corpus: Rows of rails are put in an order drawn from a generator the program makes with a seed, and their line is solved in one step.
// library: TorchSharp
// axis: console
using System.Globalization;
using TorchSharp;
using static TorchSharp.torch;

var rails = File.ReadLines(args[0]).Skip(1)
    .Select(line => line.Split(',').Select(cell => float.Parse(cell, CultureInfo.InvariantCulture)).ToArray())
    .ToArray();
using var scope = NewDisposeScope();
using var generator = new torch.Generator(5);
var order = randperm(rails.Length, generator: generator);
var table = tensor(rails.SelectMany(row => row).ToArray()).reshape(rails.Length, 4).index_select(0, order);
var cut = rails.Length * 4 / 5;
var train = table.narrow(0, 0, cut);
var test = table.narrow(0, cut, rails.Length - cut);

var (solution, _, _, _) = linalg.lstsq(train.narrow(1, 0, 3), train.narrow(1, 3, 1));
var distance = test.narrow(1, 0, 3).matmul(solution) - test.narrow(1, 3, 1);
Console.WriteLine($"mean squared error {distance.pow(2).mean().item<float>()}");
Console.WriteLine($"mean absolute error {distance.abs().mean().item<float>()}");
