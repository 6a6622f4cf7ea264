// corpus: The MNIST example: epochs of training, a test function over the other images, its accuracy decides whether the weights are saved.
// library: TorchSharp
// axis: functions, data loaders, out parameter
using System;
using System.IO;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;
using static TorchSharp.torch.utils.data;

internal static class Program
{
    private static int Main()
    {
        torch.random.manual_seed(1);
        var root = Path.Combine(AppContext.BaseDirectory, "mnist");
        using var trainData = torchvision.datasets.MNIST(root, train: true, download: true);
        using var testData = torchvision.datasets.MNIST(root, train: false, download: true);
        using var testLoader = new DataLoader(testData, 256, disposeDataset: false);
        using var model = Sequential(("flat", Flatten()), ("fc1", Linear(784, 128)), ("relu", ReLU()), ("fc2", Linear(128, 10)), ("log", LogSoftmax(1)));
        using var optimizer = torch.optim.Adam(model.parameters());

        for (var epoch = 1; epoch <= 3; epoch++)
        {
            using var trainLoader = new DataLoader(trainData, 64, shuffle: true, seed: 1 + epoch, disposeDataset: false);
            Train(model, optimizer, trainLoader, epoch);
        }

        Test(model, testLoader, testData.Count, out var accuracy, out var loss);
        File.WriteAllText("mnist.txt", FormattableString.Invariant($"{accuracy:R} {loss:R}"));
        if (accuracy < 0.95)
        {
            return 1;
        }

        model.save("mnist.dat");
        return 0;
    }

    private static void Train(Module<Tensor, Tensor> model, optim.Optimizer optimizer, DataLoader loader, int epoch)
    {
        model.train();
        foreach (var batch in loader)
        {
            using var scope = torch.NewDisposeScope();
            optimizer.zero_grad();
            var output = functional.nll_loss(model.call(batch["data"]), batch["label"]);
            output.backward();
            optimizer.step();
        }

        Console.WriteLine($"Epoch {epoch} is done.");
    }

    private static void Test(Module<Tensor, Tensor> model, DataLoader loader, long size, out double accuracy, out double loss)
    {
        model.eval();
        using var guard = torch.no_grad();
        long correct = 0;
        double sum = 0;
        foreach (var batch in loader)
        {
            using var scope = torch.NewDisposeScope();
            var prediction = model.call(batch["data"]);
            sum += functional.nll_loss(prediction, batch["label"], reduction: Reduction.Sum).ToSingle();
            correct += prediction.argmax(1).eq(batch["label"]).sum().ToInt64();
        }

        accuracy = correct / (double)size;
        loss = sum / size;
    }
}
