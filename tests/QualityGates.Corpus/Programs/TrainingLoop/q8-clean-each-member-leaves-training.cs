// corpus: Each network for the level of a river leaves training before it comes into the dictionary of its gauge, and is asked from there.
// library: TorchSharp
// axis: dictionary of networks, console
using System.Globalization;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

random.manual_seed(55);
var gauges = File.ReadLines(args[0])
    .Select(line => line.Split('\t'))
    .GroupBy(cells => cells[0], cells => cells[1..].Select(cell => float.Parse(cell, CultureInfo.InvariantCulture)).ToArray())
    .OrderBy(group => group.Key, StringComparer.Ordinal)
    .ToDictionary(group => group.Key, group => group.ToArray());

var networks = new Dictionary<string, Sequential[]>();
foreach (var (gauge, rows) in gauges)
{
    networks[gauge] = [Trained(rows[..^30], 0.1), Trained(rows[..^30], 0.3), Trained(rows[..^30], 0.5)];
}

using var report = new StreamWriter(args[1]);
using (no_grad())
{
    foreach (var (gauge, members) in networks)
    {
        using var scope = NewDisposeScope();
        var held = gauges[gauge][^30..];
        var answer = stack(members.Select(member => member.call(Inputs(held))).ToArray()).mean([0]);
        var gap = answer - Levels(held);
        report.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{gauge};{gap.abs().mean().ToDouble():F3};{gap.pow(2).mean().ToDouble():F3}"));
    }
}

static Sequential Trained(float[][] rows, double rate)
{
    var net = Sequential(Linear(3, 32), ReLU(), Dropout(rate), Linear(32, 1));
    using var optimizer = optim.Adam(net.parameters(), lr: 0.004);
    using var x = Inputs(rows);
    using var y = Levels(rows);
    net.train();
    for (var epoch = 0; epoch < 150; epoch++)
    {
        using var scope = NewDisposeScope();
        optimizer.zero_grad();
        functional.mse_loss(net.call(x), y).backward();
        optimizer.step();
    }

    net.eval();
    return net;
}

static Tensor Inputs(float[][] rows) => tensor(rows.SelectMany(row => row[..3]).ToArray()).reshape(rows.Length, 3);

static Tensor Levels(float[][] rows) => tensor(rows.Select(row => row[3]).ToArray()).reshape(rows.Length, 1);
