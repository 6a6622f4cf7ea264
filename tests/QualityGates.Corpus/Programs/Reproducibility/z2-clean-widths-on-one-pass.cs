// corpus: Three networks of different width are each made and taught in one pass over a loader of the same seed, so that they can be compared.
// library: TorchSharp
// axis: comparison
using System.Globalization;
using TorchSharp;
using static TorchSharp.torch;

var rows = File.ReadLines(args[0])
    .Select(line => line.Split('\t').Select(cell => float.Parse(cell, CultureInfo.InvariantCulture)).ToArray())
    .ToArray();
var cut = rows.Length * 9 / 10;
manual_seed(70);
using var validX = tensor(rows[cut..].SelectMany(row => row[..5]).ToArray()).reshape(rows.Length - cut, 5);
using var validY = tensor(rows[cut..].Select(row => row[5]).ToArray()).reshape(rows.Length - cut, 1);
using var trainX = tensor(rows[..cut].SelectMany(row => row[..5]).ToArray()).reshape(cut, 5);
using var trainY = tensor(rows[..cut].Select(row => row[5]).ToArray()).reshape(cut, 1);
using var train = utils.data.TensorDataset(trainX, trainY);
using var mse = nn.MSELoss();

foreach (var width in new[] { 8, 32, 128 })
{
    using var network = nn.Sequential(nn.Linear(5, width), nn.ReLU(), nn.Linear(width, 1));
    using var optimizer = optim.Adam(network.parameters(), lr: 0.001);
    using var loader = utils.data.DataLoader(train, 16, shuffle: true, seed: 70, disposeDataset: false);
    network.train();
    foreach (var batch in loader)
    {
        using var scope = NewDisposeScope();
        optimizer.zero_grad();
        var loss = mse.call(network.call(batch[0]), batch[1]);
        loss.backward();
        optimizer.step();
    }

    network.eval();
    using (no_grad())
    {
        using var scope = NewDisposeScope();
        var off = (network.call(validX) - validY).abs().mean().item<float>();
        Console.WriteLine($"width {width}: mae {off:F3}");
    }
}
