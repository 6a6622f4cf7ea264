// corpus: Every epoch makes its loader with a seed of its own, so the order of the batches is another one each time and the same in every run.
// library: TorchSharp
// axis: loop
// scores: MLQ1013
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.utils.data;

const int Seed = 100;
torch.manual_seed(Seed);
using var net = nn.Linear(2, 1);
using var sgd = optim.SGD(net.parameters(), 0.05);
using var criterion = nn.MSELoss();
using var rows = new Points();
net.train();
for (var epoch = 0; epoch < 6; epoch++)
{
    using var loader = DataLoader(rows, 50, shuffle: true, seed: Seed + epoch, disposeDataset: false);
    foreach (var batch in loader)
    {
        using var scope = NewDisposeScope();
        sgd.zero_grad();
        var loss = criterion.call(net.call(batch["x"]), batch["y"]);
        loss.backward();
        sgd.step();
    }
}

sealed class Points : Dataset
{
    public override long Count => 500;

    public override Dictionary<string, Tensor> GetTensor(long index) => new()
    {
        ["x"] = tensor(new[] { index / 500f, 1f }),
        ["y"] = tensor(new[] { index / 250f }),
    };
}
