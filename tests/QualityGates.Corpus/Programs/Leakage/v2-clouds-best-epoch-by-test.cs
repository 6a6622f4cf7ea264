// corpus: After each epoch the accuracy on the test pictures decides whether the network is saved; the best is printed as the result.
// library: TorchSharp
// axis: training loop
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

        var best = 0.0;
        for (var epoch = 0; epoch < 12; epoch++)
        {
            using var trainLoader = torch.utils.data.DataLoader(train, 64, shuffle: true, seed: 1 + epoch, disposeDataset: false);
            TrainEpoch(net, optimizer, trainLoader);
            var accuracy = Accuracy(net, testLoader, test.Count); // expect: MLQ2005
            if (accuracy > best)
            {
                best = accuracy;
                net.save("clouds.bin");
            }
        }

        File.WriteAllText("accuracy.txt", best.ToString("F4", System.Globalization.CultureInfo.InvariantCulture));
    }

    private static void TrainEpoch(Sequential net, optim.Optimizer optimizer, DataLoader loader)
    {
        net.train();
        foreach (var batch in loader)
        {
            using var scope = NewDisposeScope();
            optimizer.zero_grad();
            functional.cross_entropy(net.call(batch["data"]), batch["label"]).backward();
            optimizer.step();
        }
    }

    private static double Accuracy(Sequential net, DataLoader loader, long count)
    {
        net.eval();
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
