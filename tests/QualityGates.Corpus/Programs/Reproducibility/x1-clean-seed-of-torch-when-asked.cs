// corpus: TorchSharp is seeded when the command line has a seed, before the network of dunes is made; whoever gives none wants another run.
// library: TorchSharp
// axis: console with options
using System.Globalization;
using TorchSharp;
using static TorchSharp.torch;

var options = Options.Of(args);
if (options.Seed is { } seed)
{
    manual_seed(seed);
    Console.WriteLine($"seed {seed}");
}

var dunes = File.ReadLines(options.Path).Skip(1)
    .Select(line => line.Split(',').Select(cell => float.Parse(cell, CultureInfo.InvariantCulture)).ToArray())
    .ToArray();
var cut = dunes.Length * 4 / 5;
using var network = nn.Sequential(nn.Linear(4, 12), nn.ReLU(), nn.Linear(12, 1));
using var optimizer = optim.SGD(network.parameters(), 0.005, momentum: 0.8);
foreach (var batch in Enumerable.Repeat(dunes[..cut], options.Epochs).SelectMany(rows => rows.Chunk(128)))
{
    using var inner = NewDisposeScope();
    optimizer.zero_grad();
    var loss = Loss(batch);
    loss.backward();
    optimizer.step();
}

using var guard = no_grad();
using var scope = NewDisposeScope();
Console.WriteLine($"squared error {Loss(dunes[cut..]).item<float>()}");

Tensor Loss(float[][] rows)
{
    var x = tensor(rows.SelectMany(row => row[..4]).ToArray()).reshape(rows.Length, 4);
    var y = tensor(rows.Select(row => row[4]).ToArray()).reshape(rows.Length, 1);
    return nn.functional.mse_loss(network.call(x), y);
}

internal sealed record Options(string Path, int Epochs, long? Seed)
{
    public static Options Of(string[] args) => new(
        args[0],
        int.Parse(args[1], CultureInfo.InvariantCulture),
        args.Length > 2 ? long.Parse(args[2], CultureInfo.InvariantCulture) : null);
}
