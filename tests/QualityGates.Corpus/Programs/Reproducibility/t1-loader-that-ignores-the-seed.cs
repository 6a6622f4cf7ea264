// corpus: The library is seeded, but the loader shuffles by a source of its own.
// library: TorchSharp
// axis: data module class
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

public sealed class DigitsData : IDisposable
{
    private readonly torch.utils.data.Dataset _train;
    private readonly torch.utils.data.Dataset _test;

    public DigitsData(string root, int batchSize, Device device)
    {
        _train = torchvision.datasets.MNIST(root, train: true, download: true);
        _test = torchvision.datasets.MNIST(root, train: false, download: true);
        Train = torch.utils.data.DataLoader(_train, batchSize, shuffle: true, device: device); // expect: MLQ1005
        Test = torch.utils.data.DataLoader(_test, batchSize * 4, device: device);
    }

    public DataLoader Train { get; }

    public DataLoader Test { get; }

    public void Dispose()
    {
        Train.Dispose();
        Test.Dispose();
    }
}

public static class Program
{
    public static void Main(string[] args)
    {
        torch.manual_seed(1);
        using var data = new DigitsData(args[0], 64, torch.CPU);
        using var net = nn.Sequential(nn.Flatten(), nn.Linear(784, 100), nn.ReLU(), nn.Linear(100, 10));
        using var optimizer = optim.Adam(net.parameters());
        for (var epoch = 0; epoch < 3; epoch++)
        {
            foreach (var batch in data.Train)
            {
                using var scope = torch.NewDisposeScope();
                optimizer.zero_grad();
                nn.functional.cross_entropy(net.call(batch["data"]), batch["label"]).backward();
                optimizer.step();
            }
        }

        net.eval();
        using var guard = torch.no_grad();
        long right = 0;
        foreach (var batch in data.Test)
        {
            using var scope = torch.NewDisposeScope();
            right += net.call(batch["data"]).argmax(1).eq(batch["label"]).sum().item<long>();
        }

        Console.WriteLine($"{right} right");
    }
}
