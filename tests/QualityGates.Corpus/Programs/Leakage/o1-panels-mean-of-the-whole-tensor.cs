// corpus: A tensor of solar panels is centred and scaled with its own mean and deviation before its last rows are narrowed off as the test.
// library: TorchSharp
// axis: tensors
using System.Globalization;
using TorchSharp;
using static TorchSharp.torch;

manual_seed(37);
var rows = File.ReadLines(args[0]).Skip(1).Select(line => Array.ConvertAll(line.Split(','), cell => float.Parse(cell, CultureInfo.InvariantCulture))).ToArray();
using var inputs = tensor(rows.SelectMany(row => row[..4]).ToArray(), rows.Length, 4);
using var yields = tensor(rows.Select(row => row[4]).ToArray(), rows.Length, 1);

using var middle = inputs.mean([0L], keepdim: true); // expect: MLQ2001
using var spread = inputs.std(0, keepdim: true);
using var scaled = (inputs - middle) / spread;

var border = rows.Length * 3 / 4;
using var trainX = scaled.narrow(0, 0, border);
using var trainY = yields.narrow(0, 0, border);
using var testX = scaled.narrow(0, border, rows.Length - border);
using var testY = yields.narrow(0, border, rows.Length - border);

using var network = nn.Sequential(nn.Linear(4, 20), nn.ReLU(), nn.Linear(20, 1));
using var optimizer = optim.Adam(network.parameters(), lr: 0.005);
for (var epoch = 0; epoch < 300; epoch++)
{
    using var scope = NewDisposeScope();
    network.train();
    optimizer.zero_grad();
    var loss = nn.functional.mse_loss(network.call(trainX), trainY);
    loss.backward();
    optimizer.step();
}

network.eval();
using (no_grad())
{
    using var scope = NewDisposeScope();
    var difference = network.call(testX) - testY;
    Console.WriteLine($"MAE {difference.abs().mean().ToSingle():F3} kWh, RMSE {difference.pow(2).mean().sqrt().ToSingle():F3} kWh");
}
