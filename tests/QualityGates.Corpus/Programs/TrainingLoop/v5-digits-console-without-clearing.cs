// corpus: A console port of the first tutorial: nothing clears the gradients, and the loop over the test digits records them.
// library: TorchSharp
// axis: static methods
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

internal static class Program
{
    private const int Epochs = 5;

    private static void Main()
    {
        random.manual_seed(11);
        var net = Sequential(Flatten(), Linear(784, 128), ReLU(), Linear(128, 10));
        var optimizer = optim.SGD(net.parameters(), 0.05);

        using var train = torchvision.datasets.MNIST("digits", train: true, download: true);
        using var test = torchvision.datasets.MNIST("digits", train: false, download: true);
        for (var epoch = 0; epoch < Epochs; epoch++)
        {
            TrainEpoch(net, optimizer, train, epoch);
            Console.WriteLine($"epoch {epoch}: {Accuracy(net, test):P1}");
        }
    }

    private static void TrainEpoch(Module<Tensor, Tensor> net, optim.Optimizer optimizer, torch.utils.data.Dataset digits, int epoch)
    {
        using var loader = torch.utils.data.DataLoader(digits, 64, shuffle: true, seed: 100 + epoch, disposeDataset: false);
        foreach (var batch in loader)
        {
            using var scope = NewDisposeScope();
            var loss = functional.cross_entropy(net.call(batch["data"]), batch["label"]);
            loss.backward(); // expect: MLQ5001
            optimizer.step();
        }
    }

    private static double Accuracy(Module<Tensor, Tensor> net, torch.utils.data.Dataset digits)
    {
        using var loader = torch.utils.data.DataLoader(digits, 256, shuffle: false, disposeDataset: false);
        long right = 0;
        foreach (var batch in loader)
        {
            using var scope = NewDisposeScope();
            var guess = net.call(batch["data"]).argmax(1); // expect: MLQ5004
            right += guess.eq(batch["label"]).sum().ToInt64();
        }

        return right / (double)digits.Count;
    }
}
