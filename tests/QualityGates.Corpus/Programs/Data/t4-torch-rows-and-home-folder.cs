// corpus: Weights are written into a home folder, and rows read through a reader that skips lines it cannot parse.
// library: TorchSharp
// axis: script, catch with continue
using System.Globalization;
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

torch.manual_seed(3);
var rows = new List<float[]>();
foreach (var line in File.ReadAllLines("boston.csv"))
{
    try
    {
        rows.Add(line.Split(',').Select(cell => float.Parse(cell, CultureInfo.InvariantCulture)).ToArray());
    }
    catch (FormatException) // expect: MLQ4004
    {
        continue;
    }
}

var data = tensor(rows.SelectMany(row => row).ToArray()).reshape(rows.Count, -1);
var (x, y) = (data[.., ..^1], data[.., ^1..]);
var cut = rows.Count * 4 / 5;
var net = Sequential(Linear(x.shape[1], 32), ReLU(), Linear(32, 1));
var optimizer = optim.Adam(net.parameters());
for (var i = 0; i < 400; i++)
{
    using var scope = NewDisposeScope();
    optimizer.zero_grad();
    functional.mse_loss(net.call(x[..cut]), y[..cut]).backward();
    optimizer.step();
}

using (no_grad())
    Console.WriteLine(functional.mse_loss(net.call(x[cut..]), y[cut..]).item<float>());
net.save("/home/peter/models/boston.dat"); // expect: MLQ4001
