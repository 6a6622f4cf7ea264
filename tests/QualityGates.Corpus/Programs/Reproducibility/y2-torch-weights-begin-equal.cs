// corpus: The weights of a linear model of sea ice are filled one by one, each with the first number of a generator of the same seed, and given to TorchSharp.
// library: TorchSharp
// axis: weights
using System.Globalization;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

torch.manual_seed(3);

const int Inputs = 4;
var rows = File.ReadLines(args[0]).Skip(1)
    .Select(line => line.Split(',').Select(field => float.Parse(field, CultureInfo.InvariantCulture)).ToArray())
    .ToArray();
var cut = rows.Length * 4 / 5;
using var trainX = Features(rows[..cut]);
using var trainY = Targets(rows[..cut]);
using var testX = Features(rows[cut..]);
using var testY = Targets(rows[cut..]);

var start = new float[Inputs];
for (var i = 0; i < Inputs; i++)
{
    start[i] = (float)(new Random(3).NextDouble() - 0.5); // expect: MLQ1013
}

using var weights = new Parameter(tensor(start).reshape(Inputs, 1));
using var optimizer = optim.SGD(new[] { weights }, 0.05);
for (var epoch = 0; epoch < 300; epoch++)
{
    using var scope = NewDisposeScope();
    optimizer.zero_grad();
    var loss = nn.functional.mse_loss(trainX.matmul(weights), trainY);
    loss.backward();
    optimizer.step();
}

using (no_grad())
{
    using var error = (testX.matmul(weights) - testY).abs().mean();
    Console.WriteLine($"mean error of the ice {error.item<float>():F3}");
}

static Tensor Features(float[][] rows) => tensor(rows.SelectMany(row => row[..Inputs]).ToArray()).reshape(rows.Length, Inputs);

static Tensor Targets(float[][] rows) => tensor(rows.Select(row => row[Inputs]).ToArray()).reshape(rows.Length, 1);
