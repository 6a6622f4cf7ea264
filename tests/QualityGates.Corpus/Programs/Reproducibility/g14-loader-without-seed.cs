// corpus: A trainer class makes its loaders in a tuple: the one for training shuffles without a seed, though the library was seeded; the one for testing keeps the order.
// library: TorchSharp
// axis: tuple, private method, determinism flag
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.utils.data;

manual_seed(31);
use_deterministic_algorithms(true); // expect: MLQ1012
var (train, test) = Loaders(new Rows(0, 800), new Rows(800, 200));
var net = nn.Sequential(nn.Linear(8, 16), nn.ReLU(), nn.Linear(16, 1));
var optimizer = optim.Adam(net.parameters());
for (var epoch = 0; epoch < 10; epoch++)
{
    net.train();
    foreach (var batch in train)
    {
        using var scope = NewDisposeScope();
        optimizer.zero_grad();
        var loss = nn.functional.mse_loss(net.forward(batch["x"]), batch["y"]);
        loss.backward();
        optimizer.step();
    }
}

net.eval();
var error = 0d;
using (no_grad())
{
    foreach (var batch in test)
    {
        using var scope = NewDisposeScope();
        error += nn.functional.mse_loss(net.forward(batch["x"]), batch["y"]).item<float>();
    }
}

Console.WriteLine($"{error:F3}");

static (TorchSharp.Modules.DataLoader Train, TorchSharp.Modules.DataLoader Test) Loaders(Dataset train, Dataset test) => (
    new TorchSharp.Modules.DataLoader(train, 32, shuffle: true), // expect: MLQ1005
    new TorchSharp.Modules.DataLoader(test, 64, shuffle: false));

internal sealed class Rows(int from, int count) : Dataset
{
    private readonly float[][] values = File.ReadLines("rows.txt").Skip(from).Take(count)
        .Select(l => l.Split(' ').Select(v => float.Parse(v, System.Globalization.CultureInfo.InvariantCulture)).ToArray()).ToArray();

    public override long Count => values.Length;

    public override Dictionary<string, Tensor> GetTensor(long index) => new()
    {
        ["x"] = tensor(values[index][..8]),
        ["y"] = tensor(values[index][8..9]),
    };
}
