// corpus: The console port with everything in its place: clearing, scopes, modes, a guard, a seed for each epoch.
// library: TorchSharp
// axis: static methods
// scores: MLQ5009
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

internal static class Program
{
    private static void Main()
    {
        random.manual_seed(11);
        var device = cuda.is_available() ? CUDA : CPU;
        using var net = Sequential(Flatten(), Linear(784, 128), ReLU(), Dropout(0.1), Linear(128, 10));
        net.to(device);
        var optimizer = optim.SGD(net.parameters(), 0.05);
        var scheduler = optim.lr_scheduler.StepLR(optimizer, 2, 0.5);

        using var train = torchvision.datasets.MNIST("digits", train: true, download: true);
        using var test = torchvision.datasets.MNIST("digits", train: false, download: true);
        for (var epoch = 0; epoch < 6; epoch++)
        {
            TrainEpoch(net, optimizer, train, device, epoch);
            scheduler.step();
            Console.WriteLine($"epoch {epoch}: {Accuracy(net, test, device):P1}");
        }
    }

    private static void TrainEpoch(Module<Tensor, Tensor> net, optim.Optimizer optimizer, torch.utils.data.Dataset digits, Device device, int epoch)
    {
        net.train();
        using var loader = torch.utils.data.DataLoader(digits, 64, shuffle: true, device: device, seed: 100 + epoch, disposeDataset: false);
        foreach (var batch in loader)
        {
            using var scope = NewDisposeScope();
            optimizer.zero_grad();
            var loss = functional.cross_entropy(net.call(batch["data"]), batch["label"]);
            loss.backward();
            optimizer.step();
        }
    }

    private static double Accuracy(Module<Tensor, Tensor> net, torch.utils.data.Dataset digits, Device device)
    {
        net.eval();
        using var guard = no_grad();
        using var loader = torch.utils.data.DataLoader(digits, 256, shuffle: false, device: device, disposeDataset: false);
        long right = 0;
        foreach (var batch in loader)
        {
            using var scope = NewDisposeScope();
            right += net.call(batch["data"]).argmax(1).eq(batch["label"]).sum().ToInt64();
        }

        return right / (double)digits.Count;
    }
}
