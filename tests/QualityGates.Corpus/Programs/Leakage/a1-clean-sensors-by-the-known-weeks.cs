// corpus: Readings of sensors are centred by the mean and spread of the weeks a network learns from, and the weeks behind by the same numbers.
// library: TorchSharp
// axis: tensors, record of numbers
using System.Globalization;
using System.Text.Json;
using TorchSharp;
using static TorchSharp.torch;

const int Sensors = 8;
manual_seed(17);

var lines = File.ReadAllLines(args[0])[1..];
var numbers = lines
    .SelectMany(line => line.Split(';'))
    .Select(cell => float.Parse(cell, CultureInfo.InvariantCulture))
    .ToArray();
using var table = tensor(numbers, lines.Length, Sensors + 1);
var cut = lines.Length * 3L / 4;

using var known = table.narrow(0, 0, cut);
using var behind = table.narrow(0, cut, lines.Length - cut);
using var knownReadings = known.narrow(1, 0, Sensors);
var scale = Scale.Of(knownReadings);

using var x = scale.Apply(knownReadings);
using var y = known.narrow(1, Sensors, 1);
using var network = nn.Sequential(("a", nn.Linear(Sensors, 16)), ("b", nn.Tanh()), ("c", nn.Linear(16, 1)));
using var optimizer = optim.Adam(network.parameters(), lr: 0.01);
network.train();
for (var turn = 0; turn < 250; turn++)
{
    using var scope = NewDisposeScope();
    optimizer.zero_grad();
    var loss = nn.functional.mse_loss(network.call(x), y);
    loss.backward();
    optimizer.step();
}

network.eval();
using (no_grad())
using (NewDisposeScope())
{
    var foreseen = network.call(scale.Apply(behind.narrow(1, 0, Sensors)));
    var truth = behind.narrow(1, Sensors, 1);
    var mse = nn.functional.mse_loss(foreseen, truth).ToDouble();
    var mae = nn.functional.l1_loss(foreseen, truth).ToDouble();
    File.WriteAllText(args[1], JsonSerializer.Serialize(new { mse, mae }));
    Console.WriteLine($"mse {mse:F4}, mae {mae:F4}");
}

internal sealed record Scale(Tensor Middle, Tensor Spread)
{
    public static Scale Of(Tensor rows) => new(rows.mean([0]), rows.std(0) + 1e-6);

    public Tensor Apply(Tensor rows) => (rows - Middle) / Spread;
}
