// corpus: The normalisation sits two modules deep; the report of the accuracy never leaves training mode, the report of the loss does.
// library: TorchSharp
// axis: nested modules
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Fossils;

internal sealed class ConvBlock : Module<Tensor, Tensor>
{
    private readonly Conv2d _conv;
    private readonly BatchNorm2d _norm;

    public ConvBlock(int from, int to) : base(nameof(ConvBlock))
    {
        _conv = Conv2d(from, to, 3, padding: 1);
        _norm = BatchNorm2d(to);
        RegisterComponents();
    }

    public override Tensor forward(Tensor input) => functional.relu(_norm.call(_conv.call(input)));
}

internal sealed class FossilNet : Module<Tensor, Tensor>
{
    private readonly ConvBlock _first = new(3, 16);
    private readonly ConvBlock _second = new(16, 32);
    private readonly Linear _head = Linear(32, 7);

    public FossilNet() : base(nameof(FossilNet)) => RegisterComponents();

    public override Tensor forward(Tensor input)
    {
        var seen = _second.call(_first.call(input));
        return _head.call(seen.mean(new long[] { 2, 3 }));
    }
}
