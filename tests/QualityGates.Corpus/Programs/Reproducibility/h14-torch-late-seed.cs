// corpus: The seed is set when the network already has its weights, and the loader shuffles by a generator that the seed does not reach.
// library: TorchSharp
// axis: top-level statements, local function
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

var rows = File.ReadAllLines(args[0]).Select(static line => line.Split(',').Select(static c => float.Parse(c, System.Globalization.CultureInfo.InvariantCulture)).ToArray()).ToArray();
using var model = Sequential(("in", Linear(8, 32)), ("act", ReLU()), ("out", Linear(32, 1)));
torch.random.manual_seed(17); // expect: MLQ1003
using var optimizer = optim.Adam(model.parameters(), 1e-3);
var cut = rows.Length * 4 / 5;
using var trainRows = new RowSet(rows[..cut]);
using var loader = new DataLoader(trainRows, 64, shuffle: true); // expect: MLQ1005
for (var epoch = 0; epoch < 20; epoch++)
{
    Epoch();
}
Console.WriteLine(HeldOut());

void Epoch()
{
    model.train();
    foreach (var batch in loader)
    {
        using var scope = NewDisposeScope();
        optimizer.zero_grad();
        var loss = functional.mse_loss(model.call(batch["x"]), batch["y"]);
        loss.backward();
        optimizer.step();
    }
}

float HeldOut()
{
    model.eval();
    using var scope = NewDisposeScope();
    using var guard = no_grad();
    var x = tensor(rows[cut..].SelectMany(static r => r[..8]).ToArray()).view(-1, 8);
    var y = tensor(rows[cut..].Select(static r => r[8]).ToArray()).view(-1, 1);
    return functional.mse_loss(model.call(x), y).item<float>();
}

internal sealed class RowSet(float[][] rows) : torch.utils.data.Dataset
{
    public override long Count => rows.Length;

    public override Dictionary<string, Tensor> GetTensor(long index) => new()
    {
        ["x"] = tensor(rows[index][..8]),
        ["y"] = tensor(new[] { rows[index][8] }),
    };
}
