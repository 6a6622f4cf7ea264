// corpus: A block without RegisterComponents is only made as a part of others; a network does not own the teacher it keeps, and takes its layers from outside.
// library: TorchSharp
// axis: own modules
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Parts;

internal sealed class Residual : Module<Tensor, Tensor>
{
    private readonly Linear _a = Linear(16, 16);
    private readonly Linear _b = Linear(16, 16);

    public Residual() : base("residual")
    {
    }

    public override Tensor forward(Tensor x) => x + _b.call(_a.call(x).relu());
}

internal sealed class Trunk : Module<Tensor, Tensor>
{
    private readonly Sequential _blocks;

    public Trunk() : base("trunk")
    {
        _blocks = Sequential(new Residual(), new Residual(), new Residual());
        RegisterComponents();
    }

    public override Tensor forward(Tensor x) => _blocks.call(x);
}

internal sealed class Given : Module<Tensor, Tensor>
{
    private readonly IReadOnlyList<Module<Tensor, Tensor>> _parts;

    public Given(IReadOnlyList<Module<Tensor, Tensor>> parts) : base("given")
    {
        _parts = parts;
        for (var i = 0; i < parts.Count; i++)
        {
            add_module("part" + i, parts[i]);
        }
    }

    public override Tensor forward(Tensor x) => _parts.Aggregate(x, (t, part) => part.call(t));
}

internal static class Program
{
    private static void Main()
    {
        random.manual_seed(8);
        using var given = new Given([new Trunk(), Linear(16, 1)]);
        Console.WriteLine(given.parameters().Count());
    }
}
