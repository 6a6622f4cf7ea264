// corpus: The test loop sets the mode and forgets the gradients.
// library: TorchSharp
// axis: class, fields, data loader
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

random.manual_seed(1);
using var trainData = torchvision.datasets.MNIST("data", train: true, download: true);
using var testData = torchvision.datasets.MNIST("data", train: false, download: true);
using var trainLoader = torch.utils.data.DataLoader(trainData, 64, shuffle: true, seed: 1);
using var testLoader = torch.utils.data.DataLoader(testData, 256);
var digits = new Digits();
digits.Fit(trainLoader);
Console.WriteLine($"accuracy {digits.Accuracy(testLoader):P1}");

internal sealed class Digits
{
    private readonly Sequential _net = Sequential(("flat", Flatten()), ("in", Linear(784, 64)), ("act", ReLU()), ("drop", Dropout()), ("out", Linear(64, 10)));
    private readonly CrossEntropyLoss _loss = CrossEntropyLoss();

    public void Fit(DataLoader batches)
    {
        using var optimizer = optim.Adam(_net.parameters());
        _net.train();
        foreach (var batch in batches)
        {
            using var scope = NewDisposeScope();
            optimizer.zero_grad();
            _loss.call(_net.call(batch["data"]), batch["label"]).backward();
            optimizer.step();
        }
    }

    public double Accuracy(DataLoader batches)
    {
        _net.eval();
        var (hits, all) = (0L, 0L);
        foreach (var batch in batches)
        {
            using var scope = NewDisposeScope();
            var scores = _net.call(batch["data"]); // expect: MLQ5004
            hits += scores.argmax(1).eq(batch["label"]).sum().ToInt64();
            all += batch["label"].shape[0];
        }

        return hits / (double)all;
    }
}
