// corpus: The weights of the epoch with the best test accuracy are kept, and that accuracy is the report.
// library: TorchSharp
// axis: class, loop
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

manual_seed(1);
using var trainSet = torchvision.datasets.FashionMNIST("data", train: true, download: true);
using var testSet = torchvision.datasets.FashionMNIST("data", train: false, download: true);
using var trainLoader = torch.utils.data.DataLoader(trainSet, 64, shuffle: true, seed: 1); // expect: MLQ1013
using var testLoader = torch.utils.data.DataLoader(testSet, 512);
using var net = Sequential(Flatten(), Linear(784, 128), ReLU(), Linear(128, 10));
using var optimizer = optim.SGD(net.parameters(), 0.05);
var best = 0.0;
for (var epoch = 1; epoch <= 20; epoch++)
{
    Train();
    var accuracy = Test(); // expect: MLQ2005
    if (accuracy > best)
    {
        best = accuracy;
        net.save("best.dat");
    }
}

File.WriteAllText("accuracy.txt", FormattableString.Invariant($"{best}"));

void Train()
{
    net.train();
    foreach (var batch in trainLoader)
    {
        using var scope = NewDisposeScope();
        optimizer.zero_grad();
        functional.cross_entropy(net.call(batch["data"]), batch["label"]).backward();
        optimizer.step();
    }
}

double Test()
{
    net.eval();
    using var off = no_grad();
    long right = 0;
    foreach (var batch in testLoader)
    {
        using var scope = NewDisposeScope();
        right += net.call(batch["data"]).argmax(1).eq(batch["label"]).sum().ToInt64();
    }

    return right / (double)testSet.Count;
}
