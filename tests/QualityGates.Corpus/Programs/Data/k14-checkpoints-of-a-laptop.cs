// corpus: Checkpoints go to a home folder and a share through a record and an interface; one is discarded by a rooted later argument.
// library: TorchSharp
// axis: interface
using System.Globalization;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

torch.manual_seed(5);
ICheckpoints checkpoints = args.Contains("--share") ? new ShareCheckpoints() : new LocalCheckpoints(new Place());
var cells = File.ReadLines("cells.csv").Skip(1).SelectMany(line => line.Split(',')).Select(cell => float.Parse(cell, CultureInfo.InvariantCulture)).ToArray();
var all = torch.tensor(cells).reshape(-1, 9);
var cut = (int)all.shape[0] * 4 / 5;
using var network = nn.Linear(8, 1);
using var optimizer = optim.Adam(network.parameters());
for (var epoch = 0; epoch < 50; epoch++)
{
    using var scope = NewDisposeScope();
    network.train();
    optimizer.zero_grad();
    var loss = nn.functional.mse_loss(network.call(all[..cut, ..8]), all[..cut, 8..]);
    loss.backward();
    optimizer.step();
}

network.eval();
using (no_grad())
{
    var error = nn.functional.mse_loss(network.call(all[cut.., ..8]), all[cut.., 8..]).ToSingle();
    Console.WriteLine(error.ToString("F4", CultureInfo.InvariantCulture));
}

network.save(checkpoints.Weights);
File.WriteAllText(checkpoints.Log("last"), "50 epochs");

internal interface ICheckpoints
{
    string Weights { get; }

    string Log(string name);
}

internal sealed record Place(string Folder = "~/torch/cells"); // expect: MLQ4001

internal sealed class LocalCheckpoints(Place place) : ICheckpoints
{
    public string Weights => Path.Combine(place.Folder, "weights.dat");

    public string Log(string name) => Path.Combine(place.Folder, "/var/log/cells", name + ".log"); // expect: MLQ4001
}

internal sealed class ShareCheckpoints : ICheckpoints
{
    private const string Share = @"\\nas\models"; // expect: MLQ4001

    public string Weights { get; } = Path.Combine(Share, "cells", "weights.dat");

    public string Log(string name) => "logs" + '\\' + name; // expect: MLQ4002
}
