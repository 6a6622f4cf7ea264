// corpus: Batches of the train loader are mirrored and shaken on their way into the network; the test loader gives its pictures as they are.
// library: TorchSharp
// axis: augmentation in the training loop, right
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Tiles;

internal static class Program
{
    private static void Main(string[] args)
    {
        manual_seed(19);
        using var train = torchvision.datasets.CIFAR10(args[0], train: true, download: true);
        using var test = torchvision.datasets.CIFAR10(args[0], train: false, download: true);
        using var net = Sequential(("c", Conv2d(3, 16, 3)), ("r", ReLU()), ("p", AdaptiveAvgPool2d([4, 4])), ("f", Flatten()), ("l", Linear(256, 10)));
        using var optimizer = optim.Adam(net.parameters(), 1e-3);
        for (var epoch = 0; epoch < 8; epoch++)
        {
            using var loader = torch.utils.data.DataLoader(train, 64, shuffle: true, seed: epoch, disposeDataset: false);
            foreach (var batch in loader)
            {
                using var scope = NewDisposeScope();
                optimizer.zero_grad();
                var altered = Altered(batch["data"]);
                functional.cross_entropy(net.call(altered), batch["label"]).backward();
                optimizer.step();
            }
        }

        using var testLoader = torch.utils.data.DataLoader(test, 256, shuffle: false, disposeDataset: false);
        var right = 0L;
        using (no_grad())
        {
            foreach (var batch in testLoader)
            {
                using var scope = NewDisposeScope();
                right += net.call(batch["data"]).argmax(1).eq(batch["label"]).sum().item<long>();
            }
        }

        File.WriteAllText("accuracy.txt", (right / (double)test.Count).ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    private static Tensor Altered(Tensor pictures) => pictures.flip(3) + randn_like(pictures) * 0.02;
}
