// corpus: Accuracy is measured with the loader of the training images; the test images are never read.
// library: TorchSharp
// axis: helper method
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

random.manual_seed(1);
using var images = torchvision.datasets.FashionMNIST("data", train: true, download: true);
using var loader = torch.utils.data.DataLoader(images, 64, shuffle: true, seed: 1); // expect: MLQ1013
using var model = Sequential(("flat", Flatten()), ("hidden", Linear(784, 64)), ("relu", ReLU()), ("out", Linear(64, 10)));
using var optimizer = optim.Adam(model.parameters(), lr: 1e-3);
using var loss = CrossEntropyLoss();

for (var epoch = 0; epoch < 5; epoch++)
{
    model.train();
    foreach (var batch in loader)
    {
        using var scope = NewDisposeScope();
        optimizer.zero_grad();
        var error = loss.call(model.call(batch["data"]), batch["label"]);
        error.backward();
        optimizer.step();
    }
}

var accuracy = Accuracy(loader);
Console.WriteLine($"accuracy {accuracy:P1}");
Environment.ExitCode = accuracy > 0.85 ? 0 : 1;

double Accuracy(IEnumerable<Dictionary<string, Tensor>> batches)
{
    model.eval();
    using var gradients = no_grad();
    long right = 0, seen = 0;
    foreach (var batch in batches)
    {
        using var scope = NewDisposeScope();
        right += model.call(batch["data"]).argmax(1).eq(batch["label"]).sum().ToInt64(); // expect: MLQ2003
        seen += batch["label"].shape[0];
    }

    return right / (double)seen;
}
