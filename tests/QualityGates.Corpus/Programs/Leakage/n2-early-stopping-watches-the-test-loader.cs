// corpus: A trainer with early stopping gets the test loader for its validation, and the same loader gives the figure that is reported.
// library: TorchSharp
// axis: trainer class, early stopping class
using System;
using System.Globalization;
using System.IO;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Digits;

public sealed class EarlyStopping(int patience)
{
    private double _best = double.PositiveInfinity;
    private int _bad;

    public bool ShouldStop(double loss)
    {
        if (loss < _best)
        {
            _best = loss;
            _bad = 0;
            return false;
        }

        return ++_bad >= patience;
    }
}

public sealed class Trainer(Module<Tensor, Tensor> model, torch.optim.Optimizer optimizer, Device device)
{
    public void Fit(DataLoader trainLoader, DataLoader validationLoader, int epochs)
    {
        var stopping = new EarlyStopping(patience: 3);
        for (int epoch = 0; epoch < epochs; epoch++)
        {
            model.train();
            foreach (var batch in trainLoader)
            {
                using var scope = NewDisposeScope();
                optimizer.zero_grad();
                var loss = functional.cross_entropy(model.call(batch["data"].to(device)), batch["label"].to(device));
                loss.backward();
                optimizer.step();
            }

            var (validationLoss, _) = Test(validationLoader);
            if (stopping.ShouldStop(validationLoss))
            {
                break;
            }
        }
    }

    public (double Loss, double Accuracy) Test(DataLoader loader)
    {
        model.eval();
        using var noGrad = no_grad();
        double loss = 0;
        long hits = 0, seen = 0;
        foreach (var batch in loader)
        {
            using var scope = NewDisposeScope();
            var labels = batch["label"].to(device);
            var output = model.call(batch["data"].to(device));
            loss += functional.cross_entropy(output, labels, reduction: Reduction.Sum).item<float>();
            hits += output.argmax(1).eq(labels).sum().item<long>();
            seen += labels.shape[0];
        }

        return (loss / seen, hits / (double)seen);
    }
}

internal static class Program
{
    private static void Main(string[] args)
    {
        random.manual_seed(1);
        using var train = torchvision.datasets.MNIST(args[0], train: true, download: false);
        using var test = torchvision.datasets.MNIST(args[0], train: false, download: false);
        using var trainLoader = new DataLoader(train, 64, shuffle: true, seed: 1, device: CPU); // expect: MLQ1013
        using var testLoader = new DataLoader(test, 256, shuffle: false, device: CPU);

        using var model = Sequential(("flat", Flatten()), ("fc1", Linear(784, 128)), ("act", ReLU()), ("fc2", Linear(128, 10)));
        using var optimizer = torch.optim.Adam(model.parameters(), lr: 1e-3);
        var trainer = new Trainer(model, optimizer, CPU);
        trainer.Fit(trainLoader, testLoader, epochs: 30); // expect: MLQ2005

        var (loss, accuracy) = trainer.Test(testLoader);
        File.WriteAllText(args[1], string.Create(CultureInfo.InvariantCulture, $"{loss:F4} {accuracy:F4}"));
        model.save(Path.Combine(args[2], "digits.dat"));
    }
}
