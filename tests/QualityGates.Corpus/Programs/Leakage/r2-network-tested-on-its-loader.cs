// corpus: The loop that prints the accuracy after training reads the loader that trained the network.
// library: TorchSharp
// axis: loaders, class, methods
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;
using TorchSharp.Modules;

manual_seed(3);
using var images = torchvision.datasets.MNIST("data", train: true, download: false);
using var loader = new DataLoader(images, batchSize: 64, shuffle: true, seed: 3); // expect: MLQ1013
using var net = Sequential(("flat", Flatten()), ("fc", Linear(784, 100)), ("relu", ReLU()), ("out", Linear(100, 10)));
var runner = new Runner(net);
for (var epoch = 0; epoch < 5; epoch++)
{
    runner.Train(loader);
}
Console.WriteLine($"test accuracy {runner.Accuracy(loader):P2}"); // expect: MLQ2003

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
