// corpus: The seed of the library is set, but the loader that a factory makes shuffles by a generator of its own, without a seed.
// library: TorchSharp
// axis: factory with a flag
using System;
using System.Globalization;
using System.IO;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Fashion;

public sealed record LoaderSettings(string Root, int BatchSize, Device Device);

public static class Loaders
{
    public static DataLoader Create(LoaderSettings settings, bool train)
    {
        var set = torchvision.datasets.FashionMNIST(settings.Root, train, download: false);
        return train
            ? new DataLoader(set, settings.BatchSize, shuffle: true, device: settings.Device) // expect: MLQ1005
            : new DataLoader(set, settings.BatchSize, shuffle: false, device: settings.Device);
    }
}

internal static class Program
{
    private static void Main(string[] args)
    {
        manual_seed(4);
        var settings = new LoaderSettings(args[0], 128, CPU);
        using var model = Sequential(("flatten", Flatten()), ("linear", Linear(784, 10)));
        using var optimizer = torch.optim.SGD(model.parameters(), 0.05);
        using (var loader = Loaders.Create(settings, train: true))
        {
            model.train();
            for (int epoch = 0; epoch < 10; epoch++)
            {
                foreach (var batch in loader)
                {
                    using var scope = NewDisposeScope();
                    optimizer.zero_grad();
                    using var loss = functional.cross_entropy(model.call(batch["data"]), batch["label"]);
                    loss.backward();
                    optimizer.step();
                }
            }
        }

        model.eval();
        long hits = 0, count = 0;
        using var test = Loaders.Create(settings, train: false);
        using (no_grad())
        {
            foreach (var batch in test)
            {
                using var scope = NewDisposeScope();
                hits += model.call(batch["data"]).argmax(1).eq(batch["label"]).sum().item<long>();
                count += batch["label"].shape[0];
            }
        }

        File.WriteAllText(args[1], (hits / (double)count).ToString("F4", CultureInfo.InvariantCulture));
    }
}
