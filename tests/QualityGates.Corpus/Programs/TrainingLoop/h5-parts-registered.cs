// corpus: Modules that hold their parts in every way that registers them. Nothing is wrong.
// library: TorchSharp
// axis: ModuleList, ModuleDict, register_module, field initialisers, base constructor, aliases
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Registered;

public sealed class Stack : Module<Tensor, Tensor>
{
    private readonly ModuleList<Module<Tensor, Tensor>> layers = new();
    private readonly ModuleDict<Module<Tensor, Tensor>> heads = new();

    public Stack(int depth, params string[] tasks) : base("stack")
    {
        for (var i = 0; i < depth; i++)
        {
            layers.Add(Linear(32, 32));
        }

        foreach (var task in tasks)
        {
            heads.Add((task, Linear(32, 1)));
        }

        RegisterComponents();
    }

    public override Tensor forward(Tensor x) => heads.values().First().call(layers.Aggregate(x, (h, layer) => functional.relu(layer.call(h))));
}

public sealed class Pyramid : Module<Tensor, Tensor[]>
{
    private readonly List<Module<Tensor, Tensor>> stages = [];

    public Pyramid(params int[] widths) : base("pyramid")
    {
        var previous = 3;
        foreach (var (width, i) in widths.Select((w, i) => (w, i)))
        {
            var stage = Sequential(Conv2d(previous, width, 3, stride: 2, padding: 1), ReLU());
            register_module($"stage{i}", stage);
            stages.Add(stage);
            previous = width;
        }
    }

    public override Tensor[] forward(Tensor x)
    {
        var all = new List<Tensor>();
        foreach (var stage in stages)
        {
            all.Add(x = stage.call(x));
        }

        return [.. all];
    }
}

public abstract class Registering : Module<Tensor, Tensor>
{
    protected Registering(string name) : base(name)
    {
        RegisterComponents();
    }
}

public sealed class Initialised : Registering
{
    private readonly Linear first = Linear(4, 8);
    private readonly Linear second = Linear(8, 1);

    public Initialised() : base("initialised")
    {
    }

    public override Tensor forward(Tensor x) => second.call(functional.relu(first.call(x)));
}

public sealed class Aliased : Module<Tensor, Tensor>
{
    private readonly Linear left = Linear(8, 8);
    private readonly Linear right = Linear(8, 8);
    private readonly Linear[] both;

    public Aliased() : base("aliased")
    {
        both = [left, right];
        RegisterComponents();
    }

    public override Tensor forward(Tensor x) => both.Select(l => l.call(x)).Aggregate((a, b) => a + b);
}

public sealed class Scaled : Module<Tensor, Tensor>
{
    private readonly Parameter scale;
    private readonly Sequential body;

    public Scaled(IEnumerable<int> widths) : base("scaled")
    {
        var parts = new List<Module<Tensor, Tensor>>();
        var before = 10;
        foreach (var width in widths)
        {
            parts.Add(Linear(before, width));
            parts.Add(GELU());
            before = width;
        }

        body = Sequential(parts);
        scale = Parameter(torch.ones(before));
        RegisterComponents();
    }

    public override Tensor forward(Tensor x) => body.call(x) * scale;
}

public sealed class Distiller(Module<Tensor, Tensor> teacher, Module<Tensor, Tensor> student)
{
    private readonly Module<Tensor, Tensor>[] models = [teacher, student];

    public long Parameters => models.Sum(static m => m.parameters().Sum(static p => p.numel()));
}
