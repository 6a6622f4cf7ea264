// corpus: The tensor of all buildings is standardized with its own mean and deviation, then cut into training and test rows with index ranges.
// library: TorchSharp
// axis: deconstructed tuple of a static local function
using TorchSharp;
using static TorchSharp.torch;

manual_seed(42);
var lines = File.ReadAllLines("energy.csv").Skip(1).Select(l => l.Split(',').Select(float.Parse).ToArray()).ToArray(); // expect: MLQ1008
using var x = tensor(lines.SelectMany(r => r[..8]).ToArray()).reshape(-1, 8);
using var y = tensor(lines.Select(r => r[8]).ToArray()).reshape(-1, 1);

// normalise
var mean = x.mean(new long[] { 0 }, keepdim: true); // expect: MLQ2001
var std = x.std(new long[] { 0 }, keepdim: true);
var xs = (x - mean) / std;

var (xTrain, xTest, yTrain, yTest) = Cut(xs, y, 600);

using var net = nn.Sequential(("fc1", nn.Linear(8, 64)), ("relu", nn.ReLU()), ("fc2", nn.Linear(64, 1)));
using var adam = optim.Adam(net.parameters(), 1e-3);
using var mse = nn.MSELoss();
for (var epoch = 1; epoch <= 200; epoch++)
{
    using var scope = NewDisposeScope();
    net.train();
    adam.zero_grad();
    var loss = mse.call(net.call(xTrain), yTrain);
    loss.backward();
    adam.step();
}

net.eval();
using (no_grad())
{
    var error = mse.call(net.call(xTest), yTest).item<float>();
    Console.WriteLine($"test mse {error:F4}");
    Environment.ExitCode = error < 4f ? 0 : 1;
}

static (Tensor, Tensor, Tensor, Tensor) Cut(Tensor features, Tensor targets, long n) =>
    (features[..(int)n], features[(int)n..], targets[..(int)n], targets[(int)n..]);
