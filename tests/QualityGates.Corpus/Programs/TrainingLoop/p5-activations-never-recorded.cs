// corpus: A recorder hooks a layer of a network to see its activations, and then the program calls forward, which runs no hooks.
// library: TorchSharp
// axis: other class, own module
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

public sealed class Vgg : Module<Tensor, Tensor>
{
    public Sequential Features { get; } = Sequential(Conv2d(3, 8, 3), ReLU(), MaxPool2d(2));

    private readonly Linear _classifier = Linear(8 * 15 * 15, 5);

    public Vgg() : base(nameof(Vgg))
    {
        register_module("features", Features);
        register_module("classifier", _classifier);
    }

    public override Tensor forward(Tensor input) => _classifier.call(Features.forward(input).flatten(1)); // expect: MLQ5009
}

public sealed class ActivationRecorder
{
    private readonly List<float> _means = [];

    public ActivationRecorder(Vgg net) => net.Features.register_forward_hook((_, _, output) =>
    {
        _means.Add(output.mean().ToSingle());
        return output;
    });

    public IReadOnlyList<float> Means => _means;
}

public static class Inspection
{
    public static IReadOnlyList<float> Run(string weights, Tensor images)
    {
        random.manual_seed(1);
        using var net = new Vgg();
        net.load(weights);
        net.eval();
        var recorder = new ActivationRecorder(net);
        using var guard = no_grad();
        using var output = net.call(images);
        return recorder.Means;
    }
}
