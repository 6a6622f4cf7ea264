// corpus: A trainer class stops early by a class of its own, on a loader cut from the training images; the test images are looked at once, in the end.
// library: TorchSharp
// axis: trainer class, random split of a data set
using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Kuzushiji;

public sealed class Part(torch.utils.data.Dataset images, long from, long count) : torch.utils.data.Dataset
{
    public override long Count => count;

    public override Dictionary<string, Tensor> GetTensor(long index) => images.GetTensor(from + index);
}

public sealed class Patience(int most)
{
    private double _best = double.MinValue;
    private int _since;

    public bool IsExhausted(double accuracy)
    {
        _since = accuracy > _best ? 0 : _since + 1;
        _best = Math.Max(_best, accuracy);
        return _since >= most;
    }
}

public sealed class Trainer(Module<Tensor, Tensor> model, torch.optim.Optimizer optimizer)
{
    public void Fit(DataLoader loader, DataLoader validation)
    {
        var patience = new Patience(4);
        for (int epoch = 0; epoch < 50; epoch++)
        {
            model.train();
            foreach (var batch in loader)
            {
                using var scope = NewDisposeScope();
                optimizer.zero_grad();
                var loss = functional.cross_entropy(model.call(batch["data"]), batch["label"]);
                loss.backward();
                optimizer.step();
            }

            if (patience.IsExhausted(Accuracy(validation)))
            {
                break;
            }
        }
    }

    public double Accuracy(DataLoader loader)
    {
        model.eval();
        using var noGrad = no_grad();
        long hits = 0, seen = 0;
        foreach (var batch in loader)
        {
            using var scope = NewDisposeScope();
            hits += model.call(batch["data"]).argmax(1).eq(batch["label"]).sum().item<long>();
            seen += batch["label"].shape[0];
        }

        return hits / (double)seen;
    }
}

internal static class Program
{
    private static void Main(string[] args)
    {
        random.manual_seed(5);
        using var images = torchvision.datasets.KMNIST(args[0], train: true, download: false);
        using var held = torchvision.datasets.KMNIST(args[0], train: false, download: false);
        using var loader = new DataLoader(new Part(images, 0, 50_000), 64, shuffle: true, seed: 5, device: CPU); // expect: MLQ1013
        using var validation = new DataLoader(new Part(images, 50_000, 10_000), 256, shuffle: false, device: CPU);
        using var test = new DataLoader(held, 256, shuffle: false, device: CPU);
        using var model = Sequential(("flat", Flatten()), ("out", Linear(784, 10)));
        using var optimizer = torch.optim.SGD(model.parameters(), 0.05);
        var trainer = new Trainer(model, optimizer);
        trainer.Fit(loader, validation);
        double accuracy = trainer.Accuracy(test);
        File.WriteAllText(args[1], accuracy.ToString("F4", CultureInfo.InvariantCulture));
        model.save(args[2]);
    }
}
