// corpus: The mean and deviation of the training rows standardise training and test rows.
// library: TorchSharp
// axis: record with methods, local functions
using System.Globalization;
using TorchSharp;
using static TorchSharp.torch;

torch.manual_seed(3);
var (x, y) = Load(args[0]);
var cut = x.shape[0] * 8 / 10;
var scaler = Scaler.Of(x.narrow(0, 0, cut));
var (trainX, testX) = (scaler.Apply(x.narrow(0, 0, cut)), scaler.Apply(x.narrow(0, cut, x.shape[0] - cut)));
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

static (Tensor X, Tensor Y) Load(string path)
{
    var rows = File.ReadLines(path).Skip(1).Select(line => line.Split(',').Select(cell => float.Parse(cell, CultureInfo.InvariantCulture)).ToArray()).ToArray();
    var width = rows[0].Length - 1;
    var x = torch.tensor(rows.SelectMany(row => row.Take(width)).ToArray()).reshape(rows.Length, width);
    var y = torch.tensor(rows.Select(row => row[width]).ToArray()).reshape(rows.Length, 1);
    return (x, y);
}

internal sealed record Scaler(Tensor Mean, Tensor Deviation)
{
    public static Scaler Of(Tensor training) => new(training.mean(new long[] { 0 }), training.std(0));

    public Tensor Apply(Tensor values) => (values - Mean) / Deviation;
}
