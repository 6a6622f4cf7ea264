// corpus: A sampler draws a new order for each epoch from one generator, and the loader of the epoch is given it.
// library: TorchSharp
// axis: sampler class, iterator
using System.Globalization;
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

random.manual_seed(90);
var rows = File.ReadLines(args[0])
    .Select(line => Array.ConvertAll(line.Split(','), cell => float.Parse(cell, CultureInfo.InvariantCulture)))
    .ToArray();
var cut = rows.Length * 4 / 5;
using var train = new Rows(rows[..cut]);
using var test = new Rows(rows[cut..]);
var sampler = new EpochSampler(cut, 90);

using var net = Sequential(Linear(rows[0].Length - 1, 48), Tanh(), Linear(48, 1));
using var optimizer = optim.Adam(net.parameters(), lr: 0.001);
for (var epoch = 0; epoch < 25; epoch++)
{
    using var loader = torch.utils.data.DataLoader(train, 32, sampler.Next(), disposeDataset: false);
    foreach (var batch in loader)
    {
        using var scope = NewDisposeScope();
        optimizer.zero_grad();
        functional.mse_loss(net.call(batch["x"]), batch["y"]).backward();
        optimizer.step();
    }
}

using var ordered = torch.utils.data.DataLoader(test, 256, disposeDataset: false);
using var guard = no_grad();
double squared = 0, absolute = 0;
foreach (var batch in ordered)
{
    using var scope = NewDisposeScope();
    var gap = net.call(batch["x"]) - batch["y"];
    squared += gap.pow(2).sum().ToDouble();
    absolute += gap.abs().sum().ToDouble();
}

File.WriteAllText(args[1], string.Create(CultureInfo.InvariantCulture, $"{Math.Sqrt(squared / test.Count):F4} {absolute / test.Count:F4}"));

internal sealed class EpochSampler(int count, int seed)
{
    private readonly Random _random = new(seed);

    public IEnumerable<long> Next()
    {
        var order = Enumerable.Range(0, count).Select(i => (long)i).ToArray();
        _random.Shuffle(order);
        return order;
    }
}

internal sealed class Rows(float[][] rows) : torch.utils.data.Dataset
{
    public override long Count => rows.Length;

    public override Dictionary<string, Tensor> GetTensor(long index) => new()
    {
        ["x"] = tensor(rows[index][..^1]),
        ["y"] = tensor(new[] { rows[index][^1] }),
    };
}
