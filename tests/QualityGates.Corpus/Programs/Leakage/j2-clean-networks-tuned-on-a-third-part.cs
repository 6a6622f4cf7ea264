// corpus: Networks for the pull of magnets are chosen on rows kept for the choice, and the chosen one is measured on a third part that nothing has looked at.
// library: TorchSharp
// axis: query over networks
using System.Globalization;
using System.Text.Json;
using TorchSharp;
using TorchSharp.Modules;

torch.manual_seed(23);
var magnets = File.ReadLines(args[0])
    .Skip(1)
    .Select(line => line.Split('\t').Select(cell => float.Parse(cell, CultureInfo.InvariantCulture)).ToArray())
    .ToArray();
var first = magnets.Length * 6 / 10;
var second = magnets.Length * 8 / 10;
using var learn = Part.Of(magnets[..first]);
using var choose = Part.Of(magnets[first..second]);
using var test = Part.Of(magnets[second..]);

var chosen = new[] { 8, 24, 72 }
    .Select(width => (Width: width, Network: Trained(width, learn)))
    .MinBy(candidate => Error(candidate.Network, choose));
var error = Error(chosen.Network, test);
Console.WriteLine($"{chosen.Width} units are off by {error:F3} newton");
chosen.Network.save(Path.Combine(AppContext.BaseDirectory, "magnets.dat"));
File.WriteAllText(Path.Combine(AppContext.BaseDirectory, "magnets.json"), JsonSerializer.Serialize(new { chosen.Width, error }));

static Sequential Trained(int width, Part rows)
{
    var network = torch.nn.Sequential(torch.nn.Linear(4, width), torch.nn.Tanh(), torch.nn.Linear(width, 1));
    using var optimizer = torch.optim.AdamW(network.parameters(), lr: 0.005);
    for (var epoch = 0; epoch < 300; epoch++)
    {
        using var scope = torch.NewDisposeScope();
        optimizer.zero_grad();
        var loss = torch.nn.functional.mse_loss(network.call(rows.X), rows.Y);
        loss.backward();
        optimizer.step();
    }

    network.eval();
    return network;
}

static double Error(Sequential network, Part rows)
{
    using var guard = torch.no_grad();
    using var scope = torch.NewDisposeScope();
    return torch.nn.functional.l1_loss(network.call(rows.X), rows.Y).item<float>();
}

internal sealed class Part : IDisposable
{
    private Part(torch.Tensor x, torch.Tensor y) => (X, Y) = (x, y);

    public torch.Tensor X { get; }

    public torch.Tensor Y { get; }

    public static Part Of(float[][] rows) => new(
        torch.tensor(rows.SelectMany(row => row[..4]).ToArray(), rows.Length, 4),
        torch.tensor(rows.Select(row => row[4]).ToArray(), rows.Length, 1));

    public void Dispose()
    {
        X.Dispose();
        Y.Dispose();
    }
}
