// corpus: The loader is made in each epoch, and each time with the same seed, so that the order never changes.
// library: TorchSharp
// axis: console
using System.Globalization;
using TorchSharp;
using static TorchSharp.torch;

const int Seed = 8;
manual_seed(Seed);
using var train = new PondSet(args[0]);
using var test = new PondSet(args[1]);
using var model = nn.Sequential(nn.Linear(3, 10), nn.Tanh(), nn.Linear(10, 1));
using var mse = nn.MSELoss();
using var optimizer = optim.SGD(model.parameters(), learningRate: 0.01, momentum: 0.9);

for (var epoch = 1; epoch <= 40; epoch++)
{
    using var batches = utils.data.DataLoader(train, 16, shuffle: true, seed: Seed, disposeDataset: false); // expect: MLQ1013
    foreach (var batch in batches)
    {
        using var scope = NewDisposeScope();
        optimizer.zero_grad();
        var loss = mse.call(model.call(batch["water"]), batch["algae"]);
        loss.backward();
        optimizer.step();
    }
}

model.eval();
var misses = 0.0;
using (no_grad())
{
    using var batches = utils.data.DataLoader(test, 16, shuffle: false, disposeDataset: false);
    foreach (var batch in batches)
    {
        using var scope = NewDisposeScope();
        misses += (model.call(batch["water"]) - batch["algae"]).abs().sum().item<float>();
    }
}

Console.WriteLine($"mae {misses / test.Count:F3}");

internal sealed class PondSet(string file) : utils.data.Dataset
{
    private readonly float[][] _rows = File.ReadLines(file)
        .Select(line => line.Split(';').Select(cell => float.Parse(cell, CultureInfo.InvariantCulture)).ToArray())
        .ToArray();

    public override long Count => _rows.Length;

    public override Dictionary<string, Tensor> GetTensor(long index)
    {
        var row = _rows[index];
        return new Dictionary<string, Tensor> { ["water"] = tensor(row[..3]), ["algae"] = tensor(row[3..]) };
    }
}
