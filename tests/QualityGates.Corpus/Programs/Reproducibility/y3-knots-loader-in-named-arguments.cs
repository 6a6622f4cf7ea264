// corpus: A loader for images of knots in wood names all its arguments but the seed, and shuffles by a generator of its own that the seed of TorchSharp does not reach.
// library: TorchSharp
// axis: top-level script
using System.Globalization;
using System.Text.Json;
using TorchSharp;
using static TorchSharp.torch;

manual_seed(5);
var knots = File.ReadLines(args[0]).Select(line => line.Split(',').Select(cell => float.Parse(cell, CultureInfo.InvariantCulture)).ToArray()).ToArray();
var cut = knots.Length * 4 / 5;

using var network = nn.Sequential(nn.Linear(knots[0].Length - 1, 48), nn.ReLU(), nn.Linear(48, 4));
using var optimizer = optim.Adam(network.parameters(), lr: 0.001);
using var batches = torch.utils.data.DataLoader(new KnotRows(knots[..cut]), batchSize: 32, shuffle: true, device: CPU, num_worker: 1, drop_last: true); // expect: MLQ1005
for (var epoch = 0; epoch < 25; epoch++)
{
    foreach (var batch in batches)
    {
        using var scope = NewDisposeScope();
        optimizer.zero_grad();
        var loss = nn.functional.cross_entropy(network.call(batch["pixels"]), batch["kind"]);
        loss.backward();
        optimizer.step();
    }
}

var losses = new List<float>();
long right = 0;
using (no_grad())
{
    using var held = torch.utils.data.DataLoader(new KnotRows(knots[cut..]), batchSize: 64);
    foreach (var batch in held)
    {
        using var scope = NewDisposeScope();
        var scores = network.call(batch["pixels"]);
        losses.Add(nn.functional.cross_entropy(scores, batch["kind"]).item<float>());
        right += scores.argmax(1).eq(batch["kind"]).sum().item<long>();
    }
}

File.WriteAllText(args[1], JsonSerializer.Serialize(new { Loss = losses.Average(), Right = right, Rows = knots.Length - cut }));

internal sealed class KnotRows(float[][] rows) : torch.utils.data.Dataset
{
    public override long Count => rows.Length;

    public override Dictionary<string, Tensor> GetTensor(long index) => new()
    {
        ["pixels"] = tensor(rows[index][1..]),
        ["kind"] = tensor((long)rows[index][0]),
    };
}
