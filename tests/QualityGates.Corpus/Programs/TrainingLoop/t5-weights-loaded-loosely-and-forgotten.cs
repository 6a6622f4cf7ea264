// corpus: Pretrained weights are loaded without strictness and nobody looks which of them fitted.
// library: TorchSharp
// axis: fine tuning
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Birds;

public sealed class BirdNet : Module<Tensor, Tensor>
{
    private readonly Sequential features = Sequential(Conv2d(3, 32, 3), ReLU(), AdaptiveAvgPool2d(new long[] { 1, 1 }), Flatten());
    private readonly Linear classifier;

    public BirdNet(int species) : base(nameof(BirdNet))
    {
        classifier = Linear(32, species);
        RegisterComponents();
    }

    public override Tensor forward(Tensor x) => classifier.call(features.call(x));
}

public static class FineTuning
{
    public static BirdNet Start(string weights, int species)
    {
        var net = new BirdNet(species);
        net.load(weights, strict: false); // expect: MLQ5010
        return net;
    }

    public static BirdNet StartChecked(string weights, int species)
    {
        var net = new BirdNet(species);
        var loaded = new Dictionary<string, bool>();
        net.load(weights, strict: false, loadedParameters: loaded);
        var missing = loaded.Where(pair => !pair.Value && !pair.Key.StartsWith("classifier", StringComparison.Ordinal)).Select(pair => pair.Key).ToList();
        if (missing.Count > 0)
            throw new InvalidDataException($"{weights} lacks {string.Join(", ", missing)}");
        return net;
    }
}
