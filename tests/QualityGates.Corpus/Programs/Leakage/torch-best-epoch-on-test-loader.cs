// corpus: The weights of the epoch with the best accuracy on the test images are kept, and that accuracy is what is reported.
// library: TorchSharp
// axis: loop
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

random.manual_seed(9);
using var trainImages = torchvision.datasets.MNIST("data", train: true, download: true);
using var testImages = torchvision.datasets.MNIST("data", train: false, download: true);
using var trainLoader = torch.utils.data.DataLoader(trainImages, 64, shuffle: true, seed: 9); // expect: MLQ1013
using var testLoader = torch.utils.data.DataLoader(testImages, 256, shuffle: false);
using var model = Sequential(("flat", Flatten()), ("out", Linear(784, 10)));
using var optimizer = optim.SGD(model.parameters(), 0.1);
using var loss = CrossEntropyLoss();

var best = 0.0;
for (var epoch = 0; epoch < 20; epoch++)
{
    model.train();
    foreach (var batch in trainLoader)
    {
        using var scope = NewDisposeScope();
        optimizer.zero_grad();
        loss.call(model.call(batch["data"]), batch["label"]).backward();
        optimizer.step();
    }

    var accuracy = Accuracy(model, testLoader); // expect: MLQ2005
    if (accuracy > best)
    {
        best = accuracy;
        model.save("best.dat");
    }
}

Console.WriteLine($"test accuracy {best:P2}");

static double Accuracy(Module<Tensor, Tensor> model, IEnumerable<Dictionary<string, Tensor>> batches)
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
