// corpus: A module keeps its towers in an array, but gives each to register_module, and a second one uses ModuleList and ModuleDict, so every parameter is found.
// library: TorchSharp
// axis: constructors of modules
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Towers;

public abstract class NamedModule : Module<Tensor, Tensor>
{
    protected NamedModule(string name)
        : base(name)
    {
    }

    public long Weights => parameters().Sum(parameter => parameter.numel());

    protected T Keep<T>(string name, T part)
        where T : Module
    {
        register_module(name, part);
        return part;
    }
}

public sealed class TowerNet : NamedModule
{
    private readonly Module<Tensor, Tensor>[] _towers;
    private readonly Module<Tensor, Tensor> _join;
    private readonly Parameter _temperature;

    public TowerNet(int inputs, int towers, int outputs)
        : base(nameof(TowerNet))
    {
        _towers = new Module<Tensor, Tensor>[towers];
        for (var index = 0; index < towers; index++)
        {
            _towers[index] = Keep($"tower{index}", Sequential(Linear(inputs, 16), GELU(), Linear(16, 8)));
        }

        _join = Keep("join", Linear(8 * towers, outputs));
        _temperature = Parameter(ones(1));
        register_parameter("temperature", _temperature);
    }

    public override Tensor forward(Tensor input)
    {
        var parts = _towers.Select(tower => tower.call(input)).ToList();
        return _join.call(cat(parts, 1)) / _temperature;
    }
}

public sealed class ManyHeads : Module<Tensor, string, Tensor>
{
    private readonly ModuleList<Module<Tensor, Tensor>> _trunk = ModuleList<Module<Tensor, Tensor>>();
    private readonly ModuleDict<Module<Tensor, Tensor>> _heads;

    public ManyHeads(int width, int depth, IEnumerable<string> heads)
        : base(nameof(ManyHeads))
    {
        for (var index = 0; index < depth; index++)
        {
            _trunk.Add(Sequential(Linear(width, width), ReLU()));
        }

        _heads = ModuleDict<Module<Tensor, Tensor>>(heads.Select(head => (head, (Module<Tensor, Tensor>)Linear(width, 1))).ToArray());
        RegisterComponents();
    }

    public override Tensor forward(Tensor input, string head)
    {
        foreach (var block in _trunk)
        {
            input = input + block.call(input);
        }

        return _heads[head].call(input);
    }
}

public static class Inspection
{
    public static void Main()
    {
        manual_seed(2);
        using var towers = new TowerNet(10, 3, 4);
        using var heads = new ManyHeads(10, 2, ["price", "rent"]);
        Console.WriteLine($"{towers.Weights} weights, {heads.parameters().Count()} parameters");
    }
}
