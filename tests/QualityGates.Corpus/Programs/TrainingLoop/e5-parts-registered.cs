// corpus: Parts registered in less usual ways: one after the other by name, by the base class, as a tensor that holds a parameter, by ModuleDict; a list that only repeats fields; a wrapper that is no module.
// library: TorchSharp
// axis: base class
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Dunes;

public abstract class Registered : Module<Tensor, Tensor>
{
    protected Registered(string name) : base(name) => RegisterComponents();
}

public sealed class FromInitialisers : Registered
{
    private readonly Linear _only = Linear(3, 3);

    public FromInitialisers() : base("initialisers")
    {
    }

    public override Tensor forward(Tensor x) => _only.call(x);
}

public sealed class OneByOne : Module<Tensor, Tensor>
{
    private readonly List<Module<Tensor, Tensor>> _layers = new();

    public OneByOne(params int[] sizes) : base("oneByOne")
    {
        for (var i = 1; i < sizes.Length; i++)
        {
            var layer = Linear(sizes[i - 1], sizes[i]);
            register_module($"layer{i}", layer);
            _layers.Add(layer);
        }
    }

    public override Tensor forward(Tensor x) => _layers.Aggregate(x, (h, l) => l.call(h));
}

public sealed class Repeating : Module<Tensor, Tensor>
{
    private readonly Linear _a = Linear(3, 3);
    private readonly Linear _b = Linear(3, 3);
    private readonly Tensor _bias = Parameter(zeros(3));
    private readonly ModuleDict<Linear> _named;
    private readonly Module<Tensor, Tensor>[] _order;

    public Repeating() : base("repeating")
    {
        _named = ModuleDict(("c", Linear(3, 3)));
        _order = new Module<Tensor, Tensor>[] { _a, _b };
        RegisterComponents();
    }

    public override Tensor forward(Tensor x) => _named["c"].call(_order[1].call(_order[0].call(x))) + _bias;
}

public sealed class Ensemble
{
    private readonly List<Module<Tensor, Tensor>> _members = new();

    public void Add(Module<Tensor, Tensor> member) => _members.Add(member);

    public int Count => _members.Count;
}
