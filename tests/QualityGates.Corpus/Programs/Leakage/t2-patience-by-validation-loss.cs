// corpus: Training of a network stops and keeps its weights by the loss on the last ten thousand training pictures, the test pictures are seen once.
// library: TorchSharp
// axis: methods of one class
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

public sealed class FashionClassifier : IDisposable
{
    private const int Patience = 3;
    private readonly Sequential _net;
    private readonly Device _device;

    public FashionClassifier(Device device)
    {
        torch.manual_seed(1);
        _device = device;
        _net = Sequential(("flat", Flatten()), ("fc1", Linear(784, 128)), ("relu", ReLU()), ("fc2", Linear(128, 10)));
        _net.to(device);
    }

    public double Run(string dataFolder, string weightsFile)
    {
        using var train = torchvision.datasets.FashionMNIST(dataFolder, train: true, download: true);
        using var test = torchvision.datasets.FashionMNIST(dataFolder, train: false, download: true);
        using var trainLoader = new DataLoader(new Range(train, 0, 50_000), 64, device: _device);
        using var validationLoader = new DataLoader(new Range(train, 50_000, 10_000), 256, device: _device);
        using var testLoader = new DataLoader(test, 256, device: _device);
        using var optimizer = optim.Adam(_net.parameters(), 1e-3);

        var best = double.MaxValue;
        var waited = 0;
        for (var epoch = 0; epoch < 50 && waited < Patience; epoch++)
        {
            TrainEpoch(trainLoader, optimizer);
            var (loss, _) = Test(validationLoader);
            if (loss < best)
            {
                best = loss;
                waited = 0;
                _net.save(weightsFile);
            }
            else
            {
                waited++;
            }
        }

        _net.load(weightsFile);
        var (_, accuracy) = Test(testLoader);
        Console.WriteLine($"Test accuracy {accuracy:P2}");
        return accuracy;
    }

    private void TrainEpoch(DataLoader loader, optim.Optimizer optimizer)
    {
        _net.train();
        foreach (var batch in loader)
        {
            using var scope = torch.NewDisposeScope();
            optimizer.zero_grad();
            var loss = functional.cross_entropy(_net.call(batch["data"]), batch["label"]);
            loss.backward();
            optimizer.step();
        }
    }

    private (double Loss, double Accuracy) Test(DataLoader loader)
    {
        _net.eval();
        using var guard = torch.no_grad();
        double loss = 0;
        long right = 0, count = 0;
        foreach (var batch in loader)
        {
            using var scope = torch.NewDisposeScope();
            var output = _net.call(batch["data"]);
            loss += functional.cross_entropy(output, batch["label"], reduction: Reduction.Sum).item<float>();
            right += output.argmax(1).eq(batch["label"]).sum().item<long>();
            count += batch["label"].shape[0];
        }

        return (loss / count, (double)right / count);
    }

    public void Dispose() => _net.Dispose();
}

public sealed class Range(torch.utils.data.Dataset source, long start, long count) : torch.utils.data.Dataset
{
    public override long Count => count;

    public override Dictionary<string, Tensor> GetTensor(long index) => source.GetTensor(start + index);
}
