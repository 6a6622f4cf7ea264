// corpus: Three networks for the height of waves are trained one after the other, and the one with the lowest loss on the test part is saved with that loss as its quality.
// library: TorchSharp
// axis: script, loop
using System.Globalization;
using System.Text.Json;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

var folder = args.Length > 0 ? args[0] : AppContext.BaseDirectory;
manual_seed(21);

var buoys = File.ReadLines(Path.Combine(folder, "buoys.csv"))
    .Skip(1)
    .Select(line => Array.ConvertAll(line.Split(';'), cell => float.Parse(cell, CultureInfo.InvariantCulture)))
    .ToArray();
var held = buoys.Length / 5;
var train = buoys[held..];
var test = buoys[..held];

using var trainInputs = Inputs(train);
using var trainHeights = Heights(train);
using var testInputs = Inputs(test);
using var testHeights = Heights(test);

Sequential? kept = null;
var lowest = float.MaxValue;
foreach (var width in new[] { 8, 32, 128 })
{
    var network = nn.Sequential(nn.Linear(3, width), nn.ReLU(), nn.Linear(width, 1));
    Train(network, trainInputs, trainHeights);
    var loss = Loss(network, testInputs, testHeights);
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{width} units: {loss:F4}"));
    if (loss < lowest) // expect: MLQ2006
    {
        kept = network;
        lowest = loss;
    }
}

kept!.save(Path.Combine(folder, "waves.dat"));
File.WriteAllText(Path.Combine(folder, "waves.json"), JsonSerializer.Serialize(new { Loss = lowest }));

static Tensor Inputs(float[][] rows) => tensor(rows.SelectMany(row => row[..3]).ToArray()).reshape(rows.Length, 3);

static Tensor Heights(float[][] rows) => tensor(rows.Select(row => row[3]).ToArray()).reshape(rows.Length, 1);

static void Train(Sequential network, Tensor inputs, Tensor heights)
{
    using var optimizer = optim.Adam(network.parameters(), lr: 0.01);
    using var squared = nn.MSELoss();
    network.train();
    for (var epoch = 0; epoch < 400; epoch++)
    {
        using var scope = NewDisposeScope();
        optimizer.zero_grad();
        var loss = squared.call(network.call(inputs), heights);
        loss.backward();
        optimizer.step();
    }
}

static float Loss(Sequential network, Tensor inputs, Tensor heights)
{
    network.eval();
    using var guard = no_grad();
    using var scope = NewDisposeScope();
    return nn.functional.mse_loss(network.call(inputs), heights).item<float>();
}
