// corpus: The same runner, asked for the training rows on the way and for the test rows in the end.
// library: TorchSharp
// axis: loaders, class, methods
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;
using TorchSharp.Modules;

manual_seed(3);
using var images = torchvision.datasets.MNIST("data", train: true, download: false);
using var heldOut = torchvision.datasets.MNIST("data", train: false, download: false);
using var testLoader = new DataLoader(heldOut, batchSize: 256, shuffle: false);
using var net = Sequential(("flat", Flatten()), ("fc", Linear(784, 100)), ("relu", ReLU()), ("out", Linear(100, 10)));
var runner = new Runner(net);
for (var epoch = 0; epoch < 5; epoch++)
{
    using var loader = new DataLoader(images, batchSize: 64, shuffle: true, seed: 3 + epoch, disposeDataset: false);
    runner.Train(loader);
    Console.WriteLine($"epoch {epoch}: training accuracy {runner.Accuracy(loader):P2}");
}
Console.WriteLine($"test accuracy {runner.Accuracy(testLoader):P2}");

sealed class Runner(Module<Tensor, Tensor> net)
{
    private readonly optim.Optimizer optimizer = optim.SGD(net.parameters(), 0.01);

    public void Train(DataLoader loader)
    {
        net.train();
        foreach (var batch in loader)
        {
            using var scope = NewDisposeScope();
            optimizer.zero_grad();
            var loss = functional.cross_entropy(net.call(batch["data"]), batch["label"]);
            loss.backward();
            optimizer.step();
        }
    }

    public double Accuracy(DataLoader loader)
    {
        net.eval();
        using var guard = no_grad();
        long right = 0, count = 0;
        foreach (var batch in loader)
        {
            using var scope = NewDisposeScope();
            right += net.call(batch["data"]).argmax(1).eq(batch["label"]).sum().ToInt64();
            count += batch["label"].shape[0];
        }
        return (double)right / count;
    }
}
