// corpus: The base class registers in its constructor, before the derived class has made its gate.
// library: TorchSharp
// axis: inheritance
using TorchSharp.Modules;
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Noise;

public class Denoiser : Module<Tensor, Tensor>
{
    protected readonly Linear encode;
    protected readonly Linear decode;

    public Denoiser(string name, long width)
        : base(name)
    {
        encode = Linear(width, width / 2);
        decode = Linear(width / 2, width);
        RegisterComponents();
    }

    public override Tensor forward(Tensor input) => decode.call(functional.relu(encode.call(input)));
}

public sealed class GatedDenoiser : Denoiser
{
    private readonly Linear gate;

    public GatedDenoiser(long width)
        : base(nameof(GatedDenoiser), width)
    {
        gate = Linear(width, width); // expect: MLQ5007
        RegisterComponents();
    }

    public override Tensor forward(Tensor input) => base.forward(input) * gate.call(input).sigmoid();
}
