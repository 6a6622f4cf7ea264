// corpus: A method makes both loaders; the one for training shuffles without seed, the one for testing does not shuffle.
// library: TorchSharp
// axis: tuple
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.utils.data;

torch.manual_seed(1);
var (train, test) = Loaders("digits.bin", 32);
using var net = nn.Linear(16, 4);
using var sgd = optim.SGD(net.parameters(), 0.1);
using var criterion = nn.CrossEntropyLoss();
for (var e = 0; e < 3; e++)
{
    net.train();
    foreach (var batch in train)
    {
        using var scope = NewDisposeScope();
        sgd.zero_grad();
        var loss = criterion.call(net.call(batch["x"]), batch["y"]);
        loss.backward();
        sgd.step();
    }
}
net.eval();
var hits = 0L;
using (no_grad())
{
    foreach (var batch in test)
    {
        using var scope = NewDisposeScope();
        hits += net.call(batch["x"]).argmax(1).eq(batch["y"]).sum().item<long>();
    }
}
Console.WriteLine(hits);

static (DataLoader Train, DataLoader Test) Loaders(string file, int size)
{
    var data = new Digits(file);
    return (DataLoader(data, size, shuffle: true), // expect: MLQ1005
        DataLoader(new Digits(file + ".test"), size, shuffle: false));
}

sealed class Digits(string file) : Dataset
{
    private readonly byte[] bytes = File.ReadAllBytes(file);

    public override long Count => bytes.Length / 17;

    public override Dictionary<string, Tensor> GetTensor(long index) => new()
    {
        ["x"] = tensor(bytes.Skip((int)index * 17).Take(16).Select(b => b / 255f).ToArray()),
        ["y"] = tensor((long)bytes[index * 17 + 16]),
    };
}
