// corpus: Own modules call their parts by forward, as the examples do; nobody registers a hook.
// library: TorchSharp
// axis: forward, own module, examples' style
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Examples;

public sealed class Block : Module<Tensor, Tensor>
{
    private readonly Linear one = Linear(16, 16);
    private readonly Linear two = Linear(16, 16);

    public Block(string name) : base(name) => RegisterComponents();

    public override Tensor forward(Tensor t) => two.forward(functional.relu(one.forward(t))) + t;
}

public sealed class Tower : Module<Tensor, Tensor>
{
    private readonly ModuleList<Block> blocks = ModuleList(new Block("a"), new Block("b"));

    public Tower() : base("tower") => RegisterComponents();

    public override Tensor forward(Tensor t)
    {
        foreach (var block in blocks)
        {
            t = block.forward(t);
        }

        return t;
    }
}
