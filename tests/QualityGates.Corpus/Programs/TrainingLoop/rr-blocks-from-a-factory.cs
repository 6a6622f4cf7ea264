// corpus: Blocks of a network are made by name in a class of their own and kept in its lists; the network registers last, and each block by that.
// library: TorchSharp
// axis: factory class, switch expression, out parameter, conditional access
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

public sealed class DenoisingStack : Module<Tensor, Tensor>
{
    private readonly ModuleList<Module<Tensor, Tensor>> _blocks = new();
    private readonly Module<Tensor, Tensor> _bottom;

    public DenoisingStack(string[] kinds, long width)
        : base(nameof(DenoisingStack))
    {
        foreach (var kind in kinds)
        {
            var block = Blocks.Named(kind, width);
            _blocks.Add(block);
        }

        _bottom = Blocks.Bottom(width);
        RegisterComponents();
    }

    public override Tensor forward(Tensor x)
    {
        foreach (var block in _blocks)
        {
            x = block.call(x);
        }

        return _bottom.call(x);
    }

    /// <summary>What the stack makes of a picture, and, where it is asked for, how far it moved it.</summary>
    public Tensor Look(Tensor picture, bool wantsDistance, out Tensor? distance)
    {
        distance = null;
        using var scope = NewDisposeScope();
        var seen = call(picture);
        if (wantsDistance)
        {
            distance = (seen - picture).abs().mean();
        }

        distance?.MoveToOuterDisposeScope();
        return seen.MoveToOuterDisposeScope();
    }
}

internal static class Blocks
{
    public static Module<Tensor, Tensor> Named(string kind, long width) => kind switch
    {
        "gated" => new GatedBlock(width),
        "plain" => new PlainBlock(width),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "no such block"),
    };

    public static Module<Tensor, Tensor> Bottom(long width)
    {
        if (width < 8)
        {
            return Identity();
        }

        return Named("plain", width);
    }
}

internal sealed class GatedBlock : Module<Tensor, Tensor>
{
    private readonly Linear _value;
    private readonly Linear _gate;

    public GatedBlock(long width)
        : base(nameof(GatedBlock))
    {
        _value = Linear(width, width);
        _gate = Linear(width, width);
    }

    public override Tensor forward(Tensor x) => _value.call(x) * sigmoid(_gate.call(x));
}

internal sealed class PlainBlock : Module<Tensor, Tensor>
{
    private readonly Linear _value;

    public PlainBlock(long width)
        : base(nameof(PlainBlock))
    {
        _value = Linear(width, width);
    }

    public override Tensor forward(Tensor x) => x + functional.relu(_value.call(x));
}
