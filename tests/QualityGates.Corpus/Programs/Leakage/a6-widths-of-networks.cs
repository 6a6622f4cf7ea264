// corpus: Networks of four widths learn the hardness of steel; the one with the least loss on the test part is kept and its loss reported.
// library: TorchSharp
// axis: script
using System.Globalization;
using TorchSharp;
using static TorchSharp.torch;
using Net = TorchSharp.Modules.Sequential;

manual_seed(3);
var table = File.ReadLines(args[0])
    .Skip(1)
    .Select(line => Array.ConvertAll(line.Split(','), cell => float.Parse(cell, CultureInfo.InvariantCulture)))
    .ToArray();
var cut = table.Length * 3 / 4;
using var trainX = Table(table[..cut], row => row[..4], 4);
using var trainY = Table(table[..cut], row => row[4..5], 1);
using var testX = Table(table[cut..], row => row[..4], 4);
using var testY = Table(table[cut..], row => row[4..5], 1);

Net? best = null;
var bestLoss = float.MaxValue;
foreach (var width in new[] { 8, 16, 32, 64 })
{
    var net = nn.Sequential(nn.Linear(4, width), nn.ReLU(), nn.Linear(width, 1));
    Train(net);
    var loss = Loss(net);
    if (loss < bestLoss) // expect: MLQ2006
    {
        best?.Dispose();
        (best, bestLoss) = (net, loss);
    }
    else
    {
        net.Dispose();
    }
}

Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"test loss of the best: {bestLoss:F4}"));
best?.Dispose();

void Train(Net net)
{
    using var optimizer = optim.Adam(net.parameters(), lr: 0.01);
    net.train();
    for (var epoch = 0; epoch < 200; epoch++)
    {
        using var scope = NewDisposeScope();
        optimizer.zero_grad();
        var loss = nn.functional.mse_loss(net.call(trainX), trainY);
        loss.backward();
        optimizer.step();
    }
}

float Loss(Net net)
{
    using var scope = NewDisposeScope();
    net.eval();
    using var off = no_grad();
    return nn.functional.mse_loss(net.call(testX), testY).item<float>();
}

static Tensor Table(float[][] rows, Func<float[], float[]> part, long columns)
{
    using var flat = tensor(rows.SelectMany(part).ToArray());
    return flat.reshape(rows.Length, columns);
}
