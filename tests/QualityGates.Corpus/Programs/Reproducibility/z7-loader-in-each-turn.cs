// corpus: Each epoch makes its loader anew with the same seed, and so has the same order as the one before.
// library: TorchSharp
// axis: console
using TorchSharp;
using static TorchSharp.torch;

manual_seed(5);
using var train = new Digits(2000);
using var test = new Digits(200);
using var net = nn.Sequential(nn.Linear(16, 32), nn.ReLU(), nn.Linear(32, 10));
using var adam = optim.Adam(net.parameters());
for (var epoch = 1; epoch <= 10; epoch++)
{
    net.train();
    using var loader = utils.data.DataLoader(train, 64, shuffle: true, seed: 123, disposeDataset: false); // expect: MLQ1013
    foreach (var batch in loader)
    {
        using var scope = NewDisposeScope();
        adam.zero_grad();
        var loss = nn.functional.cross_entropy(net.call(batch["pixels"]), batch["digit"]);
        loss.backward();
        adam.step();
    }
}

net.eval();
using (no_grad())
{
    var right = 0;
    for (long i = 0; i < test.Count; i++)
    {
        using var scope = NewDisposeScope();
        var row = test.GetTensor(i);
        right += net.call(row["pixels"].unsqueeze(0)).argmax(1).item<long>() == row["digit"].item<long>() ? 1 : 0;
    }

    Console.WriteLine($"{right} of {test.Count}");
}

internal sealed class Digits(int count) : utils.data.Dataset
{
    private readonly Tensor _pixels = rand(count, 16);

    public override long Count => count;

    public override Dictionary<string, Tensor> GetTensor(long index) => new()
    {
        ["pixels"] = _pixels[index].clone(),
        ["digit"] = tensor(index % 10),
    };
}
