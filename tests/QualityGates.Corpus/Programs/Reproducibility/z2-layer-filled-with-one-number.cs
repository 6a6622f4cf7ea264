// corpus: The weights of the first layer are filled in two loops, each by a generator with the same seed, so that they all begin equal.
// library: TorchSharp
// axis: console
using System.Globalization;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

random.manual_seed(7);
var rows = File.ReadLines(args[0])
    .Select(line => line.Split(',').Select(cell => float.Parse(cell, CultureInfo.InvariantCulture)).ToArray())
    .ToArray();
var cut = rows.Length * 4 / 5;
using var trainX = tensor(rows[..cut].SelectMany(row => row[..4]).ToArray()).reshape(cut, 4);
using var trainY = tensor(rows[..cut].Select(row => row[4]).ToArray()).reshape(cut, 1);
using var testX = tensor(rows[cut..].SelectMany(row => row[..4]).ToArray()).reshape(rows.Length - cut, 4);
using var testY = tensor(rows[cut..].Select(row => row[4]).ToArray()).reshape(rows.Length - cut, 1);

var start = new float[10, 4];
for (var j = 0; j < 10; j++)
{
    for (var i = 0; i < 4; i++)
    {
        var source = new Random(7); // expect: MLQ1013
        start[j, i] = (float)(source.NextDouble() - 0.5);
    }
}

var first = nn.Linear(4, 10);
first.weight = new Parameter(tensor(start));
using var model = nn.Sequential(first, nn.ReLU(), nn.Linear(10, 1));
using var mse = nn.MSELoss();
using var optimizer = optim.SGD(model.parameters(), learningRate: 0.02);
for (var epoch = 0; epoch < 400; epoch++)
{
    using var scope = NewDisposeScope();
    optimizer.zero_grad();
    var loss = mse.call(model.call(trainX), trainY);
    loss.backward();
    optimizer.step();
}

model.eval();
using (no_grad())
{
    using var off = (model.call(testX) - testY).abs().mean();
    Console.WriteLine($"mae {off.item<float>():F3}");
}
