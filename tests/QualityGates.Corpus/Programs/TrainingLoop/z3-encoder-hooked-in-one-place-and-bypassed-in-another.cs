// corpus: One object of an own encoder is hooked by a monitor, and the matcher runs it by its forward in one of two places.
// library: TorchSharp
// axis: own module, two classes
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Voices;

public sealed class VoiceEncoder : Module<Tensor, Tensor>
{
    private readonly Module<Tensor, Tensor> layers = Sequential(Linear(80, 64), ReLU(), Linear(64, 16));

    public VoiceEncoder()
        : base(nameof(VoiceEncoder))
    {
        RegisterComponents();
    }

    public override Tensor forward(Tensor input) => layers.call(input);
}

public sealed class Monitor
{
    public int Calls { get; private set; }

    public void Attach(VoiceEncoder encoder) => encoder.register_forward_hook((_, _, output) =>
    {
        Calls++;
        return output;
    });
}

public sealed class VoiceMatcher
{
    private readonly VoiceEncoder encoder = new();

    public VoiceMatcher(string weights, Monitor monitor)
    {
        encoder.load(weights);
        encoder.eval();
        monitor.Attach(encoder);
    }

    public float Match(Tensor left, Tensor right)
    {
        using var scope = NewDisposeScope();
        using var guard = no_grad();
        var a = encoder.forward(left); // expect: MLQ5009
        var b = encoder.call(right);
        return functional.cosine_similarity(a, b, 1).mean().ToSingle();
    }
}
