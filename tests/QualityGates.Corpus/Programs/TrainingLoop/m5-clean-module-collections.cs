// corpus: Heads in a ModuleDict, layers in a ModuleList, a parameter held as a tensor, a buffer, a list of views of layers that are fields as well: all registered.
// library: TorchSharp
// axis: collections of modules
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Tasks.Right;

public abstract class Named(string name) : nn.Module<Tensor, Tensor>(name)
{
    protected void Ready() => RegisterComponents();
}

public sealed class Block : Named
{
    private readonly MultiheadAttention attention;
    private readonly LayerNorm norm;
    private readonly Sequential mlp;

    public Block(int width) : base("block")
    {
        attention = nn.MultiheadAttention(width, 4);
        norm = nn.LayerNorm(width);
        mlp = nn.Sequential(nn.Linear(width, 4 * width), nn.GELU(), nn.Linear(4 * width, width));
        Ready();
    }

    public override Tensor forward(Tensor input)
    {
        var (attended, _) = attention.call(input, input, input, null, false, null);
        return mlp.call(norm.call(input + attended));
    }
}

public sealed class Stack : Named
{
    private readonly ModuleList<Block> blocks = [];
    private readonly ModuleDict<Linear> heads = new();
    private readonly Linear first = nn.Linear(16, 32);
    private readonly Linear last = nn.Linear(32, 32);
    private readonly Linear[] ends;
    private readonly Tensor token;
    private string task = "topic";

    public Stack(int depth, params string[] tasks) : base("stack")
    {
        ends = [first, last];
        token = new Parameter(zeros(1, 1, 32));
        register_buffer("positions", arange(512));
        for (var i = 0; i < depth; i++)
        {
            blocks.Add(new Block(32));
        }

        foreach (var name in tasks)
        {
            heads.Add(name, nn.Linear(32, 2));
        }

        RegisterComponents();
    }

    public Stack For(string name)
    {
        task = name;
        return this;
    }

    public double Norm() => ends.Sum(end => end.weight!.norm().item<float>());

    public override Tensor forward(Tensor input)
    {
        var hidden = first.call(input) + token;
        foreach (var block in blocks)
        {
            hidden = block.call(hidden);
        }

        return heads[task].call(last.call(hidden).mean([1]));
    }
}
