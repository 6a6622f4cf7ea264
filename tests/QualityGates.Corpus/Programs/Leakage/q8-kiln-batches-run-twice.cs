// corpus: A small network for kiln temperatures has two lists of batches, and the test runs over the one it has learned from.
// library: TorchSharp
// axis: console
using System.Globalization;
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

random.manual_seed(31);
var rows = File.ReadLines(args[0])
    .Select(line => line.Split(',').Select(cell => float.Parse(cell, CultureInfo.InvariantCulture)).ToArray())
    .ToArray();
var cut = rows.Length * 4 / 5;
var learned = Batches(rows[..cut]);
var kept = Batches(rows[cut..]);
Console.WriteLine($"{learned.Count} batches to learn from, {kept.Count} to test with");

using var net = Sequential(Linear(5, 24), ReLU(), Linear(24, 1));
using var optimizer = optim.Adam(net.parameters(), lr: 0.002);
for (var epoch = 0; epoch < 60; epoch++)
{
    foreach (var (x, y) in learned)
    {
        using var scope = NewDisposeScope();
        optimizer.zero_grad();
        functional.mse_loss(net.call(x), y).backward();
        optimizer.step();
    }
}

var absolute = 0.0;
var squared = 0.0;
using (no_grad())
{
    foreach (var (x, y) in learned)
    {
        using var scope = NewDisposeScope();
        var gap = net.call(x) - y; // expect: MLQ2003
        absolute += gap.abs().mean().ToDouble();
        squared += gap.pow(2).mean().ToDouble();
    }
}

File.WriteAllLines(args[1],
[
    (absolute / learned.Count).ToString(CultureInfo.InvariantCulture),
    Math.Sqrt(squared / learned.Count).ToString(CultureInfo.InvariantCulture),
]);

static List<(Tensor X, Tensor Y)> Batches(float[][] rows) => rows
    .Chunk(32)
    .Select(chunk => (
        tensor(chunk.SelectMany(row => row[..5]).ToArray()).reshape(chunk.Length, 5),
        tensor(chunk.Select(row => row[5]).ToArray()).reshape(chunk.Length, 1)))
    .ToList();
