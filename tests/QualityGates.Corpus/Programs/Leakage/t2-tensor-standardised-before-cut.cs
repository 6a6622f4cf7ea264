// corpus: All measurements are standardised by their own mean and deviation, then cut into training and test rows.
// library: TorchSharp
// axis: tuple results, local functions
using System.Globalization;
using TorchSharp;
using static TorchSharp.torch;

torch.manual_seed(3);
var (x, y) = Load(args[0]);
x = Standardise(x);

var cut = x.shape[0] * 8 / 10;
var (trainX, testX) = (x.narrow(0, 0, cut), x.narrow(0, cut, x.shape[0] - cut));
var (trainY, testY) = (y.narrow(0, 0, cut), y.narrow(0, cut, y.shape[0] - cut));

using var net = nn.Sequential(nn.Linear(x.shape[1], 16), nn.ReLU(), nn.Linear(16, 1));
using var optimizer = optim.Adam(net.parameters(), 0.01);
for (var epoch = 0; epoch < 200; epoch++)
{
    using var scope = torch.NewDisposeScope();
    optimizer.zero_grad();
    var loss = nn.functional.mse_loss(net.call(trainX), trainY);
    loss.backward();
    optimizer.step();
}

net.eval();
using (torch.no_grad())
{
    var error = nn.functional.mse_loss(net.call(testX), testY).item<float>();
    Console.WriteLine($"test MSE {error}");
}

static Tensor Standardise(Tensor values)
{
    var mean = values.mean(new long[] { 0 });
    var deviation = values.std(0); // expect: MLQ2001
    return (values - mean) / deviation;
}

static (Tensor X, Tensor Y) Load(string path)
{
    var rows = File.ReadLines(path).Skip(1).Select(line => line.Split(',').Select(cell => float.Parse(cell, CultureInfo.InvariantCulture)).ToArray()).ToArray();
    var width = rows[0].Length - 1;
    var x = torch.tensor(rows.SelectMany(row => row.Take(width)).ToArray()).reshape(rows.Length, width);
    var y = torch.tensor(rows.Select(row => row[width]).ToArray()).reshape(rows.Length, 1);
    return (x, y);
}
