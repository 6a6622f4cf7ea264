// corpus: The blocks of a residual network stand in a List, where nobody registers them.
// library: TorchSharp
// axis: modules
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Residual;

public sealed class ResidualBlock : Module<Tensor, Tensor>
{
    private readonly Linear _inner;
    private readonly Linear _outer;

    public ResidualBlock(long width) : base("block")
    {
        _inner = Linear(width, width * 2);
        _outer = Linear(width * 2, width);
        RegisterComponents();
    }

    public override Tensor forward(Tensor x) => x + _outer.call(functional.gelu(_inner.call(x)));
}

public sealed class ResidualNet : Module<Tensor, Tensor>
{
    private readonly Linear _stem;
    private readonly List<ResidualBlock> _blocks = new(); // expect: MLQ5007
    private readonly Linear _head;

    public ResidualNet(long inputs, long width, int depth, long outputs) : base("residual")
    {
        _stem = Linear(inputs, width);
        for (var i = 0; i < depth; i++)
            _blocks.Add(new ResidualBlock(width));
        _head = Linear(width, outputs);
        RegisterComponents();
    }

    public override Tensor forward(Tensor x)
    {
        x = _stem.call(x);
        foreach (var block in _blocks)
            x = block.call(x);
        return _head.call(x);
    }
}

public sealed class ListedNet : Module<Tensor, Tensor>
{
    private readonly ModuleList<ResidualBlock> _blocks;
    private readonly Linear _head;

    public ListedNet(long width, int depth, long outputs) : base("listed")
    {
        _blocks = ModuleList(Enumerable.Range(0, depth).Select(_ => new ResidualBlock(width)).ToArray());
        _head = Linear(width, outputs);
        RegisterComponents();
    }

    public override Tensor forward(Tensor x) => _head.call(_blocks.Aggregate(x, (value, block) => block.call(value)));
}
