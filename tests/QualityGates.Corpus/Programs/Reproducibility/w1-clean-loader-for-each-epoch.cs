// corpus: Each epoch has a loader with a seed of its own; the loader of the test part does not shuffle.
// library: TorchSharp
// axis: top-level
using TorchSharp;
using static TorchSharp.torch;

manual_seed(21);
var device = cuda.is_available() ? CUDA : CPU;
using var train = torchvision.datasets.MNIST("mnist", true, download: true);
using var test = torchvision.datasets.MNIST("mnist", false, download: true);

var network = nn.Sequential(nn.Flatten(), nn.Linear(784, 100), nn.ReLU(), nn.Linear(100, 10)).to(device);
using var optimizer = optim.SGD(network.parameters(), learningRate: 0.1);

for (var epoch = 0; epoch < 5; epoch++)
{
    using var loader = utils.data.DataLoader(train, 128, shuffle: true, seed: 21 + epoch, device: device, disposeDataset: false);
    foreach (var batch in loader)
    {
        using var scope = NewDisposeScope();
        optimizer.zero_grad();
        var loss = nn.functional.cross_entropy(network.call(batch["data"]), batch["label"]);
        loss.backward();
        optimizer.step();
    }
}

using var ordered = utils.data.DataLoader(test, 1000, device: device, disposeDataset: false);
using var guard = no_grad();
var right = 0L;
foreach (var batch in ordered)
{
    using var scope = NewDisposeScope();
    right += network.call(batch["data"]).argmax(1).eq(batch["label"]).sum().item<long>();
}

Console.WriteLine($"{right} of {test.Count} digits");
