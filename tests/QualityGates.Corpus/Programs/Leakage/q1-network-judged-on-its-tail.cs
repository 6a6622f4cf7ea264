// corpus: A network learns from the whole table of pump readings, and the last fifth of the same table is to say how good it is.
// library: TorchSharp
// axis: console
using System.Globalization;
using System.Text.Json;
using TorchSharp;
using static TorchSharp.torch;

manual_seed(5);
var lines = File.ReadAllLines(args[0]).Skip(1)
    .Select(line => line.Split(',').Select(cell => float.Parse(cell, CultureInfo.InvariantCulture)).ToArray())
    .ToArray();
var width = lines[0].Length - 1;
using var x = tensor(lines.SelectMany(row => row[..width]).ToArray()).reshape(lines.Length, width);
using var y = tensor(lines.Select(row => row[width]).ToArray()).reshape(lines.Length, 1);

using var network = nn.Sequential(nn.Linear(width, 24), nn.ReLU(), nn.Linear(24, 1));
using var adam = optim.Adam(network.parameters(), lr: 0.005);
network.train();
for (var epoch = 0; epoch < 400; epoch++)
{
    using var scope = NewDisposeScope();
    adam.zero_grad();
    var loss = nn.functional.mse_loss(network.call(x), y);
    loss.backward();
    adam.step();
}

network.eval();
using (no_grad())
{
    var cut = lines.Length * 4L / 5;
    using var lastX = x.narrow(0, cut, lines.Length - cut);
    using var lastY = y.narrow(0, cut, lines.Length - cut);
    using var guess = network.call(lastX); // expect: MLQ2003
    var error = nn.functional.mse_loss(guess, lastY).item<float>();
    var mean = guess.sub(lastY).abs().mean().item<float>();
    File.WriteAllText("pump.json", JsonSerializer.Serialize(new { error, mean }));
}
