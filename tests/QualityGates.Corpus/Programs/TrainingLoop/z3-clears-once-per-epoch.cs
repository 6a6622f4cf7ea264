// corpus: The gradients are cleared at the beginning of each epoch only, so within an epoch every batch adds to those before.
// library: TorchSharp
// axis: console, nested loops
using System.Globalization;
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

random.manual_seed(7);
var rows = File.ReadLines(args[0]).Skip(1)
    .Select(line => line.Split(',').Select(cell => float.Parse(cell, CultureInfo.InvariantCulture)).ToArray())
    .ToList();
var cut = rows.Count * 4 / 5;
var train = rows.Take(cut).Chunk(32).Select(Pack).ToList();
var test = rows.Skip(cut).Chunk(32).Select(Pack).ToList();

var net = Sequential(Linear(8, 32), ReLU(), Linear(32, 1));
var optimizer = optim.Adam(net.parameters(), 0.002);
for (var epoch = 0; epoch < 40; epoch++)
{
    optimizer.zero_grad();
    foreach (var (x, y) in train)
    {
        using var scope = NewDisposeScope();
        var loss = functional.mse_loss(net.call(x), y);
        loss.backward(); // expect: MLQ5001
        optimizer.step();
    }
}

var squared = 0.0;
var absolute = 0.0;
using (no_grad())
{
    foreach (var (x, y) in test)
    {
        using var scope = NewDisposeScope();
        var output = net.call(x);
        squared += functional.mse_loss(output, y).ToDouble();
        absolute += functional.l1_loss(output, y).ToDouble();
    }
}

File.WriteAllText(args[1], string.Create(CultureInfo.InvariantCulture, $"mse={squared / test.Count}\nmae={absolute / test.Count}\n"));

static (Tensor X, Tensor Y) Pack(float[][] part) =>
    (tensor(part.SelectMany(row => row[..8]).ToArray(), part.Length, 8), tensor(part.Select(row => row[8]).ToArray(), part.Length, 1));
