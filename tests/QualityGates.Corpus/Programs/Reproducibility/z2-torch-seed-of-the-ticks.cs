// corpus: TorchSharp is seeded with the ticks of the clock before the network for tides is made.
// library: TorchSharp
// axis: console
using System.Globalization;
using TorchSharp;
using static TorchSharp.torch;

random.manual_seed(DateTime.UtcNow.Ticks); // expect: MLQ1004

var lines = File.ReadAllLines(args[0]);
var moon = new float[lines.Length * 2];
var height = new float[lines.Length];
for (var i = 0; i < lines.Length; i++)
{
    var cells = lines[i].Split(';');
    moon[2 * i] = float.Parse(cells[0], CultureInfo.InvariantCulture);
    moon[2 * i + 1] = float.Parse(cells[1], CultureInfo.InvariantCulture);
    height[i] = float.Parse(cells[2], CultureInfo.InvariantCulture);
}

var cut = lines.Length * 4 / 5;
using var trainX = tensor(moon[..(2 * cut)]).reshape(cut, 2);
using var trainY = tensor(height[..cut]).reshape(cut, 1);
using var testX = tensor(moon[(2 * cut)..]).reshape(lines.Length - cut, 2);
using var testY = tensor(height[cut..]).reshape(lines.Length - cut, 1);

using var model = nn.Sequential(nn.Linear(2, 24), nn.Tanh(), nn.Linear(24, 1));
using var criterion = nn.MSELoss();
using var optimizer = optim.Adam(model.parameters(), lr: 0.01);
for (var epoch = 0; epoch < 500; epoch++)
{
    using var scope = NewDisposeScope();
    optimizer.zero_grad();
    var loss = criterion.call(model.call(trainX), trainY);
    loss.backward();
    optimizer.step();
}

model.eval();
using var guard = no_grad();
using var difference = model.call(testX) - testY;
using var absolute = difference.abs();
Console.WriteLine($"mae {absolute.mean().item<float>():F3}, worst {absolute.max().item<float>():F3}");
