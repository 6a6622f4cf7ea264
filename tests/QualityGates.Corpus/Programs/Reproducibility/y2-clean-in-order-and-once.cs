// corpus: The training loader of an anomaly network does not shuffle, and the one that shuffles with a seed is gone through once, to show errors of other rows.
// library: TorchSharp
// axis: no shuffle, single pass
using TorchSharp;
using static TorchSharp.torch;

torch.manual_seed(35);

var pumps = Enumerable.Range(0, 1_200).Select(i => new[] { MathF.Sin(i / 9f), MathF.Cos(i / 9f), i % 50 / 50f }).ToArray();
using var trainLoader = utils.data.DataLoader(new PumpSet(pumps[..1_000]), 50, shuffle: false);
using var otherLoader = utils.data.DataLoader(new PumpSet(pumps[1_000..]), 20, shuffle: true, seed: 35);

using var net = nn.Sequential(nn.Linear(3, 2), nn.Tanh(), nn.Linear(2, 3));
using var optimizer = optim.Adam(net.parameters(), lr: 0.01);
for (var epoch = 1; epoch <= 30; epoch++)
{
    foreach (var batch in trainLoader)
    {
        using var scope = NewDisposeScope();
        optimizer.zero_grad();
        var loss = nn.functional.mse_loss(net.call(batch["pump"]), batch["pump"]);
        loss.backward();
        optimizer.step();
    }
}

net.eval();
using (no_grad())
{
    foreach (var batch in otherLoader)
    {
        using var scope = NewDisposeScope();
        var error = nn.functional.mse_loss(net.call(batch["pump"]), batch["pump"]);
        Console.WriteLine($"error of twenty pumps {error.item<float>():F4}");
    }
}

internal sealed class PumpSet(float[][] pumps) : utils.data.Dataset
{
    public override long Count => pumps.Length;

    public override Dictionary<string, Tensor> GetTensor(long index) => new() { ["pump"] = tensor(pumps[index]) };
}
