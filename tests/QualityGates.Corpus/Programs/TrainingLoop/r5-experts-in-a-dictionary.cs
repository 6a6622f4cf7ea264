// corpus: A mixture whose experts stand in a dictionary, towers in an array, and adapters in a list that are registered one by one.
// library: TorchSharp
// axis: collections of modules
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Mixture;

public sealed class ExpertMixture : Module<Tensor, Tensor>
{
    private readonly Dictionary<string, Linear> _experts = new(); // expect: MLQ5007
    private readonly Linear _gate;

    public ExpertMixture(IReadOnlyList<string> domains, long width) : base("mixture")
    {
        foreach (var domain in domains)
        {
            _experts[domain] = Linear(width, width);
        }
        _gate = Linear(width, domains.Count);
        RegisterComponents();
    }

    public override Tensor forward(Tensor x)
    {
        var weights = functional.softmax(_gate.call(x), 1);
        var answers = torch.stack(_experts.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => pair.Value.call(x)), 1);
        return (weights.unsqueeze(2) * answers).sum(1);
    }
}

public sealed class MultiTask : Module<Tensor, Tensor[]>
{
    private readonly Module<Tensor, Tensor> _trunk;
    private readonly Module<Tensor, Tensor>[] _heads; // expect: MLQ5007

    public MultiTask(int tasks) : base("multi-task")
    {
        _trunk = Sequential(("l", Linear(32, 32)), ("r", ReLU()));
        _heads = Enumerable.Range(0, tasks).Select(_ => (Module<Tensor, Tensor>)Linear(32, 1)).ToArray();
        RegisterComponents();
    }

    public override Tensor[] forward(Tensor x)
    {
        var shared = _trunk.call(x);
        return _heads.Select(head => head.call(shared)).ToArray();
    }
}

public sealed class Adapted : Module<Tensor, Tensor>
{
    private readonly List<Module<Tensor, Tensor>> _adapters = [];

    public Adapted(int depth) : base("adapted")
    {
        for (var i = 0; i < depth; i++)
        {
            var adapter = Sequential(("down", Linear(32, 4)), ("act", GELU()), ("up", Linear(4, 32)));
            register_module($"adapter{i}", adapter);
            _adapters.Add(adapter);
        }
    }

    public override Tensor forward(Tensor x) => _adapters.Aggregate(x, (value, adapter) => value + adapter.call(value));
}

public sealed class Ensemble : Module<Tensor, Tensor>
{
    private readonly ModuleDict<Module<Tensor, Tensor>> _members;
    private readonly string[] _names;

    public Ensemble(params string[] names) : base("ensemble")
    {
        _names = names;
        _members = ModuleDict(names.Select(name => (name, (Module<Tensor, Tensor>)Linear(32, 1))).ToArray());
        RegisterComponents();
    }

    public override Tensor forward(Tensor x) => torch.stack(_names.Select(name => _members[name].call(x))).mean(new long[] { 0 });
}
