// corpus: Training is taken up from the newest checkpoint, not strictly, because a head was renamed; nobody looks at what was loaded. It is measured on rows of its own.
// library: TorchSharp
// axis: store class, newest file, options
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Grain.Sorting;

public sealed class CheckpointStore(string folder)
{
    public void Save(Module model, int epoch) => model.save(Path.Combine(folder, $"epoch-{epoch:D4}.dat"));

    public int Resume(Module model)
    {
        var newest = Directory.EnumerateFiles(folder, "epoch-*.dat").Order(StringComparer.Ordinal).LastOrDefault();
        if (newest is null)
        {
            return 0;
        }

        model.load(newest, strict: false); // expect: MLQ5010
        var name = Path.GetFileNameWithoutExtension(newest);
        return int.Parse(name[(name.IndexOf('-') + 1)..], System.Globalization.CultureInfo.InvariantCulture) + 1;
    }
}

public sealed class SortingJob
{
    private readonly CheckpointStore store;
    private readonly Module<Tensor, Tensor> model;
    private readonly optim.Optimizer optimizer;

    public SortingJob(CheckpointStore store)
    {
        this.store = store;
        random.manual_seed(21);
        model = Sequential(
            ("conv", Conv2d(3, 12, 5)), ("relu", ReLU()), ("pool", AdaptiveAvgPool2d(new long[] { 4, 4 })),
            ("flat", Flatten()), ("grain", Linear(192, 6)));
        optimizer = optim.Adam(model.parameters(), 1e-3);
    }

    public void Run(IReadOnlyList<(Tensor X, Tensor Y)> train, IReadOnlyList<(Tensor X, Tensor Y)> test, int epochs)
    {
        for (var epoch = store.Resume(model); epoch < epochs; epoch++)
        {
            foreach (var (x, y) in train)
            {
                using var scope = NewDisposeScope();
                optimizer.zero_grad();
                functional.cross_entropy(model.call(x), y).backward();
                optimizer.step();
            }

            store.Save(model, epoch);
            Console.WriteLine($"{epoch}: {Accuracy(test):P2}");
        }
    }

    private double Accuracy(IReadOnlyList<(Tensor X, Tensor Y)> rows)
    {
        using var guard = no_grad();
        return rows.Average(row =>
        {
            using var scope = NewDisposeScope();
            return row.Y.eq(model.call(row.X).argmax(1)).to(float32).mean().item<float>();
        });
    }
}
