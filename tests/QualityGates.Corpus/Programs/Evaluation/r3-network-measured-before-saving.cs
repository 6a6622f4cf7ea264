// corpus: The network is asked about images it has not seen, and saved when it knows enough of them.
// library: TorchSharp
// axis: method with a loader, condition
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;
using TorchSharp.Modules;

manual_seed(2);
using var images = torchvision.datasets.CIFAR10("data", train: true, download: false);
using var others = torchvision.datasets.CIFAR10("data", train: false, download: false);
using var heldOut = new DataLoader(others, 256, shuffle: false);
using var net = Sequential(("flat", Flatten()), ("fc", Linear(3 * 32 * 32, 64)), ("relu", ReLU()), ("out", Linear(64, 10)));
var optimizer = optim.Adam(net.parameters());
for (var epoch = 0; epoch < 10; epoch++)
{
    using var loader = new DataLoader(images, 64, shuffle: true, seed: 2 + epoch, disposeDataset: false);
    Pass(loader, optimizer);
}
var known = Pass(heldOut, null);
if (known > 0.4)
{
    net.save("cifar.dat");
}
Console.WriteLine($"{known:P1} known");

double Pass(DataLoader batches, optim.Optimizer? step)
{
    net.train(step is not null);
    using var guard = set_grad_enabled(step is not null);
    long right = 0, count = 0;
    foreach (var batch in batches)
    {
        using var scope = NewDisposeScope();
        var output = net.call(batch["data"]);
        if (step is not null)
        {
            step.zero_grad();
            functional.cross_entropy(output, batch["label"]).backward();
            step.step();
        }
        right += output.argmax(1).eq(batch["label"]).sum().ToInt64();
        count += output.shape[0];
    }
    return (double)right / count;
}
