// corpus: Training images train, test images test; both loaders come from the data set's own parts.
// library: TorchSharp
// axis: helper method
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

random.manual_seed(3);
using var trainImages = torchvision.datasets.KMNIST("data", train: true, download: true);
using var testImages = torchvision.datasets.KMNIST("data", train: false, download: true);
using var testLoader = torch.utils.data.DataLoader(testImages, 256, shuffle: false);
using var model = Sequential(("flat", Flatten()), ("hidden", Linear(784, 100)), ("relu", ReLU()), ("out", Linear(100, 10)));
using var optimizer = optim.SGD(model.parameters(), 0.05);
using var loss = CrossEntropyLoss();

for (var epoch = 1; epoch <= 8; epoch++)
{
    using var trainLoader = torch.utils.data.DataLoader(trainImages, 64, shuffle: true, seed: 3 + epoch, disposeDataset: false);
    model.train();
    foreach (var batch in trainLoader)
    {
        using var scope = NewDisposeScope();
        optimizer.zero_grad();
        loss.call(model.call(batch["data"]), batch["label"]).backward();
        optimizer.step();
    }

    Console.WriteLine($"{epoch}: train accuracy {Accuracy(trainLoader):P1}");
}

var accuracy = Accuracy(testLoader);
File.WriteAllText("accuracy.txt", accuracy.ToString("F4", System.Globalization.CultureInfo.InvariantCulture));
model.save("characters.dat");

double Accuracy(IEnumerable<Dictionary<string, Tensor>> batches)
{
    model.eval();
    using var gradients = no_grad();
    var (right, seen) = (0L, 0L);
    foreach (var batch in batches)
    {
        using var scope = NewDisposeScope();
        right += model.call(batch["data"]).argmax(1).eq(batch["label"]).sum().ToInt64();
        seen += batch["label"].shape[0];
    }

    return right / (double)seen;
}
