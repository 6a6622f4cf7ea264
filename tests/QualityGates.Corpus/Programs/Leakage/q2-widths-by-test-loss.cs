// corpus: Three networks of different width learn the drag of a hull, and the one with the smallest loss on the test rows is saved.
// library: TorchSharp
// axis: console
using System.Globalization;
using TorchSharp;
using static TorchSharp.torch;

torch.manual_seed(17);
var hulls = File.ReadAllLines("hulls.csv").Skip(1)
    .Select(line => line.Split(',').Select(cell => float.Parse(cell, CultureInfo.InvariantCulture)).ToArray())
    .ToArray();
var cut = hulls.Length * 4 / 5;
var (trainX, trainY) = Tensors(hulls[..cut]);
var (testX, testY) = Tensors(hulls[cut..]);

nn.Module<Tensor, Tensor>? kept = null;
var lowest = double.MaxValue;
foreach (var width in new[] { 8, 24, 64 })
{
    var net = nn.Sequential(
        ("hidden", nn.Linear(4, width)),
        ("bend", nn.ReLU()),
        ("drag", nn.Linear(width, 1)));
    Learn(net, trainX, trainY);
    var loss = Loss(net, testX, testY);
    if (loss < lowest) // expect: MLQ2006
    {
        (kept, lowest) = (net, loss);
    }
}

kept!.save("hull.dat");
File.WriteAllText("hull.txt", lowest.ToString("F5", CultureInfo.InvariantCulture));

static void Learn(nn.Module<Tensor, Tensor> net, Tensor x, Tensor y)
{
    net.train();
    using var optimizer = optim.Adam(net.parameters(), lr: 0.01);
    for (var epoch = 0; epoch < 400; epoch++)
    {
        using var scope = NewDisposeScope();
        optimizer.zero_grad();
        var loss = nn.functional.mse_loss(net.call(x), y);
        loss.backward();
        optimizer.step();
    }
}

static double Loss(nn.Module<Tensor, Tensor> net, Tensor x, Tensor y)
{
    net.eval();
    using var off = no_grad();
    using var scope = NewDisposeScope();
    return nn.functional.mse_loss(net.call(x), y).ToSingle();
}

static (Tensor X, Tensor Y) Tensors(float[][] rows) =>
    (tensor(rows.SelectMany(row => row[..4]).ToArray(), rows.Length, 4),
     tensor(rows.Select(row => row[4]).ToArray(), rows.Length, 1));
