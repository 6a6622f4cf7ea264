using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Hives;

internal abstract class Encoder : Module<Tensor, Tensor>
{
    private readonly Module<Tensor, Tensor> _encoder;

    protected Encoder(string name, long width) : base(name)
    {
        _encoder = Linear(width, width);
        RegisterComponents();
    }

    protected Tensor Encode(Tensor input) => functional.relu(_encoder.call(input));
}
