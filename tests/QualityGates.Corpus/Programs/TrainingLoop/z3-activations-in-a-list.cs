// corpus: What the network keeps in a plain list has no weights; its layers are registered.
// library: TorchSharp
// axis: own module, activations
using TorchSharp.Modules;
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Glaciers;

public sealed class GlacierNet : Module<Tensor, Tensor>
{
    private readonly List<ReLU> activations = new() { ReLU(), ReLU() };
    private readonly Linear first;
    private readonly Linear second;
    private readonly Linear third;

    public GlacierNet(long inputs)
        : base(nameof(GlacierNet))
    {
        first = Linear(inputs, 32);
        second = Linear(32, 16);
        third = Linear(16, 1);
        RegisterComponents();
    }

    public override Tensor forward(Tensor input)
    {
        var x = activations[0].call(first.call(input));
        x = activations[1].call(second.call(x));
        return third.call(x);
    }
}
