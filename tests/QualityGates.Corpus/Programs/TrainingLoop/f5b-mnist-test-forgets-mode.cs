// corpus: The epoch trains, then tests with dropout on: train() is called in the loop, eval() nowhere.
// library: TorchSharp
// axis: static methods
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

torch.random.manual_seed(7);
var device = torch.cuda.is_available() ? torch.CUDA : torch.CPU;
using var trainSet = torchvision.datasets.FashionMNIST("data", true);
using var testSet = torchvision.datasets.FashionMNIST("data", false);
using var train = torch.utils.data.DataLoader(trainSet, 64, shuffle: true, device: device, seed: 7, disposeDataset: false); // expect: MLQ1013
using var test = torch.utils.data.DataLoader(testSet, 256, device: device, disposeDataset: false);
using var net = Sequential(
    ("flat", Flatten()),
    ("fc1", Linear(784, 256)),
    ("relu", ReLU()),
    ("drop", Dropout(0.4)),
    ("fc2", Linear(256, 10))).to(device);
using var adam = torch.optim.Adam(net.parameters(), 1e-3);
var criterion = CrossEntropyLoss();

for (var epoch = 0; epoch < 5; epoch++)
{
    net.train();
    foreach (var batch in train)
    {
        using var scope = torch.NewDisposeScope();
        adam.zero_grad();
        var loss = criterion.call(net.call(batch["data"]), batch["label"]);
        loss.backward();
        adam.step();
    }

    Console.WriteLine($"{epoch}: {Accuracy(net, test):P2}");
}

static double Accuracy(Module<Tensor, Tensor> net, DataLoader test)
{
    long right = 0, all = 0;
    using var noGrad = torch.no_grad();
    foreach (var batch in test)
    {
        using var scope = torch.NewDisposeScope();
        var guess = net.call(batch["data"]).argmax(1); // expect: MLQ5003
        right += guess.eq(batch["label"]).sum().ToInt64();
        all += batch["label"].shape[0];
    }

    return (double)right / all;
}
