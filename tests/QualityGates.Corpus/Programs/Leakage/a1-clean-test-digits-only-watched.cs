// corpus: After each epoch the share of right test digits is kept in a list that is written at the end; every epoch runs, and the last weights are saved.
// library: TorchSharp
// axis: training loop, class
using System.Text.Json;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Digits;

public static class Program
{
    private const int Epochs = 8;

    public static void Main(string[] args)
    {
        manual_seed(64);
        using var trainDigits = torchvision.datasets.MNIST(args[0], train: true);
        using var testDigits = torchvision.datasets.MNIST(args[0], train: false);
        using var testBatches = utils.data.DataLoader(testDigits, 500, shuffle: false, disposeDataset: false);
        using var network = nn.Sequential(
            ("flat", nn.Flatten()),
            ("hidden", nn.Linear(784, 64)),
            ("drop", nn.Dropout(0.2)),
            ("bend", nn.ReLU()),
            ("out", nn.Linear(64, 10)));
        using var optimizer = optim.SGD(network.parameters(), learningRate: 0.05, momentum: 0.9);

        var course = new List<(double Loss, double Right)>();
        for (var epoch = 0; epoch < Epochs; epoch++)
        {
            using var trainBatches = utils.data.DataLoader(trainDigits, 64, shuffle: true, seed: 100 + epoch, disposeDataset: false);
            Learn(network, optimizer, trainBatches);
            course.Add(Watch(network, testBatches));
            Console.WriteLine($"epoch {epoch}: {course[^1].Right:P2}");
        }

        network.save(args[1]);
        File.WriteAllText(args[2], JsonSerializer.Serialize(course.Select(point => new { point.Loss, point.Right })));
    }

    private static void Learn(Sequential network, optim.Optimizer optimizer, DataLoader batches)
    {
        network.train();
        foreach (var batch in batches)
        {
            using var scope = NewDisposeScope();
            optimizer.zero_grad();
            var loss = nn.functional.cross_entropy(network.call(batch["data"]), batch["label"]);
            loss.backward();
            optimizer.step();
        }
    }

    private static (double Loss, double Right) Watch(Sequential network, DataLoader batches)
    {
        network.eval();
        using var guard = no_grad();
        double loss = 0;
        long right = 0, all = 0;
        foreach (var batch in batches)
        {
            using var scope = NewDisposeScope();
            var logits = network.call(batch["data"]);
            loss += nn.functional.cross_entropy(logits, batch["label"], reduction: nn.Reduction.Sum).ToDouble();
            right += logits.argmax(1).eq(batch["label"]).sum().ToInt64();
            all += batch["label"].shape[0];
        }

        return (loss / all, (double)right / all);
    }
}
