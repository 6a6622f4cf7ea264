// corpus: After each epoch the network for clothes is run on the test pictures, and the weights of the epoch that does best there are the ones that are kept.
// library: TorchSharp
// axis: training loop, loaders
using System.Text.Json;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

manual_seed(12);
var (root, kept) = (args[0], args[1]);
using var trainSet = torchvision.datasets.FashionMNIST(root, train: true);
using var testSet = torchvision.datasets.FashionMNIST(root, train: false);
using var testBatches = utils.data.DataLoader(testSet, 512, shuffle: false, disposeDataset: false);
using var network = nn.Sequential(
    ("flat", nn.Flatten()),
    ("hidden", nn.Linear(784, 128)),
    ("bend", nn.ReLU()),
    ("out", nn.Linear(128, 10)));
using var optimizer = optim.Adam(network.parameters(), lr: 0.001);

var best = 0.0;
for (var epoch = 1; epoch <= 15; epoch++)
{
    using var trainBatches = utils.data.DataLoader(trainSet, 128, shuffle: true, seed: epoch, disposeDataset: false);
    Shirts.Learn(network, optimizer, trainBatches);
    var right = Shirts.ShareRight(network, testBatches); // expect: MLQ2005
    if (right > best)
    {
        best = right;
        network.save(kept);
    }
}

File.WriteAllText(Path.ChangeExtension(kept, ".metrics.json"), JsonSerializer.Serialize(new { accuracy = best }));

internal static class Shirts
{
    public static void Learn(Sequential network, optim.Optimizer optimizer, DataLoader batches)
    {
        network.train();
        foreach (var batch in batches)
        {
            using var scope = NewDisposeScope();
            optimizer.zero_grad();
            var loss = nn.functional.cross_entropy(network.call(batch["data"]), batch["label"]);
            loss.backward();
            optimizer.step();
        }
    }

    public static double ShareRight(Sequential network, DataLoader batches)
    {
        network.eval();
        using var guard = no_grad();
        long right = 0, all = 0;
        foreach (var batch in batches)
        {
            using var scope = NewDisposeScope();
            right += network.call(batch["data"]).argmax(1).eq(batch["label"]).sum().ToInt64();
            all += batch["label"].shape[0];
        }

        return (double)right / all;
    }
}
