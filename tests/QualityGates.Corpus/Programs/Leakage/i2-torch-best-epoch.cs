// corpus: The epoch that is kept is the one the MNIST test images like best, and its accuracy on them is what the log says at the end.
// library: TorchSharp
// axis: local function, loop
using System.Globalization;
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

torch.random.manual_seed(7);
using var trainImages = torchvision.datasets.MNIST("mnist", train: true, download: true);
using var testImages = torchvision.datasets.MNIST("mnist", train: false, download: true);
using var trainLoader = torch.utils.data.DataLoader(trainImages, 64, shuffle: false);
using var testLoader = torch.utils.data.DataLoader(testImages, 256);

using var net = Sequential(("flat", Flatten()), ("hidden", Linear(784, 128)), ("relu", ReLU()), ("out", Linear(128, 10)));
using var optimizer = torch.optim.Adam(net.parameters(), lr: 1e-3);
using var loss = CrossEntropyLoss();

var bestAccuracy = 0.0;
for (var epoch = 0; epoch < 12; epoch++)
{
    net.train();
    foreach (var batch in trainLoader)
    {
        using var scope = torch.NewDisposeScope();
        optimizer.zero_grad();
        var error = loss.call(net.call(batch["data"]), batch["label"]);
        error.backward();
        optimizer.step();
    }

    var accuracy = Accuracy(testLoader); // expect: MLQ2005
    if (accuracy > bestAccuracy)
    {
        bestAccuracy = accuracy;
        net.save("mnist-best.dat");
    }
}

File.WriteAllText("accuracy.txt", bestAccuracy.ToString("F4", CultureInfo.InvariantCulture));

double Accuracy(TorchSharp.Modules.DataLoader loader)
{
    net.eval();
    using var noGrad = torch.no_grad();
    long right = 0, seen = 0;
    foreach (var batch in loader)
    {
        using var scope = torch.NewDisposeScope();
        var guess = net.call(batch["data"]).argmax(1);
        right += guess.eq(batch["label"]).sum().item<long>();
        seen += batch["label"].shape[0];
    }

    return right / (double)seen;
}
