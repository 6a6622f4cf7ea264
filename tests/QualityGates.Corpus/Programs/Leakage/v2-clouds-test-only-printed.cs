// corpus: Test accuracy is printed after each epoch and decides nothing; the last epoch is what is saved.
// library: TorchSharp
// axis: training loop, silence of the page
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Clouds;

internal static class Program
{
    private static void Main(string[] args)
    {
        manual_seed(31);
        using var train = torchvision.datasets.FashionMNIST(args[0], train: true, download: true);
        using var test = torchvision.datasets.FashionMNIST(args[0], train: false, download: true);
        using var testLoader = torch.utils.data.DataLoader(test, 256, shuffle: false, disposeDataset: false);
        using var net = Sequential(("flat", Flatten()), ("a", Linear(784, 128)), ("r", ReLU()), ("b", Linear(128, 10)));
        using var optimizer = optim.Adam(net.parameters(), 1e-3);

        for (var epoch = 0; epoch < 12; epoch++)
        {
            using var trainLoader = torch.utils.data.DataLoader(train, 64, shuffle: true, seed: 1 + epoch, disposeDataset: false);
            foreach (var batch in trainLoader)
            {
                using var scope = NewDisposeScope();
                optimizer.zero_grad();
                functional.cross_entropy(net.call(batch["data"]), batch["label"]).backward();
                optimizer.step();
            }

            Console.WriteLine($"epoch {epoch}: {Accuracy(net, testLoader, test.Count):P2}");
        }

        net.save("clouds.bin");
    }

    private static double Accuracy(Sequential net, DataLoader loader, long count)
    {
        using var guard = no_grad();
        var right = 0L;
        foreach (var batch in loader)
        {
            using var scope = NewDisposeScope();
            right += net.call(batch["data"]).argmax(1).eq(batch["label"]).sum().item<long>();
        }

        return right / (double)count;
    }
}
