// corpus: Rows are divided by a permutation from the generator that TorchSharp shares, which the program seeds first.
// library: TorchSharp
// axis: script
using System.Globalization;
using TorchSharp;
using static TorchSharp.torch;

manual_seed(5);
var cells = File.ReadLines(args[0])
    .Select(line => line.Split(',').Select(cell => float.Parse(cell, CultureInfo.InvariantCulture)).ToArray())
    .ToArray();
using var x = tensor(cells.SelectMany(row => row[..3]).ToArray()).reshape(cells.Length, 3);
using var y = tensor(cells.Select(row => row[3]).ToArray()).reshape(cells.Length, 1);

var order = randperm(cells.Length, dtype: ScalarType.Int64).data<long>().ToArray();
var cut = cells.Length * 4 / 5;
using var trainAt = tensor(order[..cut]);
using var testAt = tensor(order[cut..]);
using var trainX = x.index_select(0, trainAt);
using var trainY = y.index_select(0, trainAt);
using var testX = x.index_select(0, testAt);
using var testY = y.index_select(0, testAt);

using var model = nn.Sequential(nn.Linear(3, 16), nn.ReLU(), nn.Linear(16, 1));
using var loss = nn.MSELoss();
using var optimizer = optim.SGD(model.parameters(), learningRate: 0.01);
for (var epoch = 0; epoch < 200; epoch++)
{
    using var scope = NewDisposeScope();
    optimizer.zero_grad();
    var output = loss.call(model.call(trainX), trainY);
    output.backward();
    optimizer.step();
}

model.eval();
using (no_grad())
{
    using var error = (model.call(testX) - testY).abs().mean();
    Console.WriteLine($"mae {error.item<float>():F3}");
}
