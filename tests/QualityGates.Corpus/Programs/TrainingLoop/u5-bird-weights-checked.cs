// corpus: Pretrained weights are loaded without strictness, and what did not fit stops the program; the rest is trained and validated as it should be.
// library: TorchSharp
// axis: fine tuning, right
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Owls;

public sealed class OwlNet : Module<Tensor, Tensor>
{
    private readonly Sequential features = Sequential(Conv2d(3, 32, 3), ReLU(), AdaptiveAvgPool2d(new long[] { 1, 1 }), Flatten());
    private readonly Dropout dropout = Dropout(0.3);
    private readonly Linear classifier;

    public OwlNet(int species) : base(nameof(OwlNet))
    {
        classifier = Linear(32, species);
        RegisterComponents();
    }

    public override Tensor forward(Tensor x) => classifier.call(dropout.call(features.call(x)));
}

public static class Program
{
    public static void Main(string[] args)
    {
        random.manual_seed(5);
        var device = cuda.is_available() ? CUDA : CPU;
        using var net = new OwlNet(12);
        Restore(net, args[0]);
        net.to(device);
        using var optimizer = optim.AdamW(net.parameters(), 3e-4);
        for (var epoch = 0; epoch < 8; epoch++)
        {
            net.train();
            foreach (var (image, species) in Batches(args[1], device))
            {
                using var scope = NewDisposeScope();
                optimizer.zero_grad();
                var loss = functional.cross_entropy(net.call(image), species);
                loss.backward();
                optimizer.step();
            }

            File.AppendAllText("validation.csv", FormattableString.Invariant($"{epoch},{Accuracy(net, Batches(args[2], device))}\n"));
        }

        net.save("owls.bin");
    }

    private static void Restore(OwlNet net, string weights)
    {
        var loaded = new Dictionary<string, bool>();
        net.load(weights, strict: false, loadedParameters: loaded);
        var missing = loaded.Where(pair => !pair.Value && !pair.Key.StartsWith("classifier", StringComparison.Ordinal)).Select(pair => pair.Key).ToList();
        if (missing.Count > 0)
        {
            throw new InvalidDataException($"{weights} lacks {string.Join(", ", missing)}");
        }
    }

    private static double Accuracy(OwlNet net, IEnumerable<(Tensor Image, Tensor Species)> batches)
    {
        net.eval();
        using var guard = no_grad();
        long hits = 0, all = 0;
        foreach (var (image, species) in batches)
        {
            using var scope = NewDisposeScope();
            hits += net.call(image).argmax(1).eq(species).sum().item<long>();
            all += species.shape[0];
        }

        return (double)hits / all;
    }

    private static IEnumerable<(Tensor Image, Tensor Species)> Batches(string folder, Device device)
    {
        foreach (var file in Directory.EnumerateFiles(folder, "*.batch").Order(StringComparer.Ordinal))
        {
            using var both = load(file);
            yield return (both.narrow(1, 0, 3).to(device), both.select(1, 3).mean([1, 2]).to(int64).to(device));
        }
    }
}
