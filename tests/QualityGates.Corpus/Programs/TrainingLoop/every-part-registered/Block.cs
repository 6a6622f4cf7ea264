using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Lakes;

/// <summary>Only ever a part of another module, which registers it and with that what is in it.</summary>
internal sealed class Block() : Module<Tensor, Tensor>("block")
{
    private readonly Module<Tensor, Tensor> _fc = Linear(8, 8);
    private readonly Module<Tensor, Tensor> _pool = Identity();

    public override Tensor forward(Tensor input) => _pool.call(functional.relu(_fc.call(input)));
}
