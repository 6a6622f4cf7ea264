// corpus: Tides are scaled by mean and deviation of the whole tensor, which is cut into a part to learn and a part to test behind that.
// library: TorchSharp
// axis: console, tensors
using System.Globalization;
using TorchSharp;
using static TorchSharp.torch.nn;

torch.manual_seed(8);
using var scope = torch.NewDisposeScope();
var lines = File.ReadLines(args[0])
    .Skip(1)
    .Select(line => line.Split(';').Select(cell => float.Parse(cell, CultureInfo.InvariantCulture)).ToArray())
    .ToArray();
var inputs = torch.tensor(lines.SelectMany(cells => cells[..5]).ToArray()).reshape(lines.Length, 5);
var levels = torch.tensor(lines.Select(cells => cells[5]).ToArray()).reshape(lines.Length, 1);

var middle = inputs.mean(new long[] { 0 }, keepdim: true); // expect: MLQ2001
var spread = inputs.std(0, unbiased: true, keepdim: true);
var scaled = (inputs - middle) / spread;

var border = lines.Length * 4 / 5;
var (trainX, trainY) = (scaled.narrow(0, 0, border), levels.narrow(0, 0, border));
var (testX, testY) = (scaled.narrow(0, border, lines.Length - border), levels.narrow(0, border, lines.Length - border));

using var network = Sequential(Linear(5, 16), ReLU(), Linear(16, 1));
using var criterion = MSELoss();
using var optimizer = torch.optim.Adam(network.parameters(), lr: 0.01);
for (var epoch = 0; epoch < 200; epoch++)
{
    using var turn = torch.NewDisposeScope();
    optimizer.zero_grad();
    var loss = criterion.call(network.call(trainX), trainY);
    loss.backward();
    optimizer.step();
}

network.eval();
using (torch.no_grad())
{
    var off = network.call(testX) - testY;
    var absolute = off.abs().mean().item<float>();
    var squared = (off * off).mean().item<float>();
    File.WriteAllText(args[1], string.Create(CultureInfo.InvariantCulture, $"{absolute};{squared}"));
}
