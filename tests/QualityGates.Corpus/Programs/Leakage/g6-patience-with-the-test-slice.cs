// corpus: The loop keeps the weights that are best on the test slice and stops when they no longer improve, then reports that best error.
// library: TorchSharp
// axis: training loop with patience
using System.Globalization;
using TorchSharp;
using static TorchSharp.torch;

manual_seed(17);
var rows = File.ReadLines(args[0])
    .Skip(1)
    .Select(l => l.Split(',').Select(c => float.Parse(c, CultureInfo.InvariantCulture)).ToArray())
    .ToArray();
var width = rows[0].Length - 1;
var cut = rows.Length * 4 / 5;

using var xTrain = tensor(rows.Take(cut).SelectMany(r => r.Take(width)).ToArray(), cut, width);
using var yTrain = tensor(rows.Take(cut).Select(r => r[width]).ToArray(), cut, 1);
using var xTest = tensor(rows.Skip(cut).SelectMany(r => r.Take(width)).ToArray(), rows.Length - cut, width);
using var yTest = tensor(rows.Skip(cut).Select(r => r[width]).ToArray(), rows.Length - cut, 1);

using var network = nn.Sequential(nn.Linear(width, 32), nn.ReLU(), nn.Dropout(0.1), nn.Linear(32, 1));
using var optimizer = optim.Adam(network.parameters(), 0.002);
var weights = Path.Combine(AppContext.BaseDirectory, "turbine.dat");
var best = double.MaxValue;
var patience = 0;

for (var epoch = 1; epoch <= 500; epoch++)
{
    using var scope = NewDisposeScope();
    network.train();
    optimizer.zero_grad();
    var loss = nn.functional.mse_loss(network.call(xTrain), yTrain);
    loss.backward();
    optimizer.step();

    network.eval();
    double error;
    using (no_grad())
    {
        error = nn.functional.mse_loss(network.call(xTest), yTest).item<float>(); // expect: MLQ2005
    }

    if (error < best)
    {
        best = error;
        patience = 0;
        network.save(weights);
    }
    else if (++patience == 20)
    {
        break;
    }
}

File.WriteAllText(Path.ChangeExtension(weights, ".metrics.txt"), best.ToString("F5", CultureInfo.InvariantCulture));
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"test error {best:F5}"));
