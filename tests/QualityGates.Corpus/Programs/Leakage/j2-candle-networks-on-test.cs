// corpus: Networks of three widths learn how long candles burn; the one with the lowest error on the test rows is kept, and there are no other rows it did not learn from.
// library: TorchSharp
// axis: console
using System.Globalization;
using System.Text.Json;
using TorchSharp;
using TorchSharp.Modules;

torch.manual_seed(17);
var candles = File.ReadLines(args[0])
    .Skip(1)
    .Select(line => line.Split(',').Select(cell => float.Parse(cell, CultureInfo.InvariantCulture)).ToArray())
    .ToArray();
var cut = candles.Length * 4 / 5;
var train = candles[..cut];
var test = candles[cut..];
using var trainX = torch.tensor(train.SelectMany(row => row[..3]).ToArray(), train.Length, 3);
using var trainY = torch.tensor(train.Select(row => row[3]).ToArray(), train.Length, 1);
using var testX = torch.tensor(test.SelectMany(row => row[..3]).ToArray(), test.Length, 3);
using var testY = torch.tensor(test.Select(row => row[3]).ToArray(), test.Length, 1);

Sequential? best = null;
var lowest = double.MaxValue;
var absolute = double.NaN;
foreach (var width in new[] { 4, 16, 64 })
{
    var network = torch.nn.Sequential(torch.nn.Linear(3, width), torch.nn.ReLU(), torch.nn.Linear(width, 1));
    using var optimizer = torch.optim.Adam(network.parameters(), lr: 0.01);
    for (var epoch = 0; epoch < 200; epoch++)
    {
        using var scope = torch.NewDisposeScope();
        optimizer.zero_grad();
        var loss = torch.nn.functional.mse_loss(network.call(trainX), trainY);
        loss.backward();
        optimizer.step();
    }

    network.eval();
    using var guard = torch.no_grad();
    using var guesses = network.call(testX);
    using var squared = torch.nn.functional.mse_loss(guesses, testY);
    using var straight = torch.nn.functional.l1_loss(guesses, testY);
    var error = (double)squared.item<float>();
    Console.WriteLine($"{width} units: {error:F2}");
    if (error < lowest) // expect: MLQ2006
    {
        lowest = error;
        absolute = straight.item<float>();
        best = network;
    }
}

best!.save(Path.Combine(AppContext.BaseDirectory, "candles.dat"));
File.WriteAllText(Path.Combine(AppContext.BaseDirectory, "candles.json"), JsonSerializer.Serialize(new { lowest, absolute }));
