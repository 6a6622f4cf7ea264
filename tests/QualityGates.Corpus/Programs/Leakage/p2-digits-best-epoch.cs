// corpus: After each epoch the network is scored on the test images; the best epoch is kept, and its score is what the log ends with.
// library: TorchSharp
// axis: training loop, loaders from a dataset with a train flag, local functions
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;
using static TorchSharp.torch.utils.data;

random.manual_seed(17);
using var trainImages = torchvision.datasets.MNIST("mnist", train: true, download: true);
using var testImages = torchvision.datasets.MNIST("mnist", train: false, download: true);
using var trainLoader = DataLoader(trainImages, 128, shuffle: true, seed: 17); // expect: MLQ1013
using var testLoader = DataLoader(testImages, 512);

using var net = Sequential(("flat", Flatten()), ("fc1", Linear(784, 256)), ("relu", ReLU()), ("drop", Dropout(0.3)), ("fc2", Linear(256, 10)));
using var optimizer = optim.Adam(net.parameters());
using var loss = CrossEntropyLoss();

var best = 0.0;
for (var epoch = 1; epoch <= 20; epoch++)
{
    RunEpoch();
    var accuracy = Score(testLoader); // expect: MLQ2005
    if (accuracy > best)
    {
        best = accuracy;
        net.save("digits.dat");
    }
}

Console.WriteLine($"test accuracy {best:P2}");

void RunEpoch()
{
    net.train();
    foreach (var batch in trainLoader)
    {
        using var scope = NewDisposeScope();
        optimizer.zero_grad();
        loss.call(net.call(batch["data"]), batch["label"]).backward();
        optimizer.step();
    }
}

double Score(TorchSharp.Modules.DataLoader loader)
{
    net.eval();
    using var guard = no_grad();
    long right = 0, seen = 0;
    foreach (var batch in loader)
    {
        using var scope = NewDisposeScope();
        right += net.call(batch["data"]).argmax(1).eq(batch["label"]).sum().ToInt64();
        seen += batch["label"].shape[0];
    }

    return (double)right / seen;
}
