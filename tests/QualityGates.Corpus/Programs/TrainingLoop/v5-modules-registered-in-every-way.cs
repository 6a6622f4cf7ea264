// corpus: Modules are registered at the end of the constructor, one by one, in a ModuleList, by their base class, or have no weights.
// library: TorchSharp
// axis: own modules
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Networks;

public class Blocks : Module<Tensor, Tensor>
{
    private readonly ModuleList<Module<Tensor, Tensor>> _blocks = new();
    private readonly Linear _head;

    public Blocks(int depth) : base("blocks")
    {
        for (var i = 0; i < depth; i++)
        {
            _blocks.Add(Linear(16, 16));
        }

        _head = Linear(16, 2);
        RegisterComponents();
    }

    public override Tensor forward(Tensor x) => _head.call(_blocks.Aggregate(x, (t, block) => functional.relu(block.call(t))));
}

public class Named : Module<Tensor, Tensor>
{
    private readonly List<Module<Tensor, Tensor>> _layers = [];

    public Named(params int[] sizes) : base("named")
    {
        for (var i = 1; i < sizes.Length; i++)
        {
            var layer = Linear(sizes[i - 1], sizes[i]);
            register_module($"layer{i}", layer);
            _layers.Add(layer);
        }
    }

    public override Tensor forward(Tensor x) => _layers.Aggregate(x, (t, layer) => layer.call(t).relu());
}

public class Scale : Module<Tensor, Tensor>
{
    private readonly Parameter _factor = new(ones(1));
    private readonly ReLU _act = ReLU();

    public Scale() : base("scale") => RegisterComponents();

    public override Tensor forward(Tensor x) => _act.call(x * _factor);
}

public class Positive : Module<Tensor, Tensor>
{
    private readonly ReLU _relu = ReLU();
    private readonly List<Module<Tensor, Tensor>> _activations = [Tanh(), SiLU()];

    public Positive() : base("positive")
    {
    }

    public override Tensor forward(Tensor x) => _activations.Aggregate(_relu.call(x), (t, a) => a.call(t));
}

/// <summary>A record of layers, not a module: it has nothing to register.</summary>
public sealed class LayerSizes
{
    private readonly List<int> _sizes = [8, 16, 8];

    public Module<Tensor, Tensor> Build() => Sequential(Linear(_sizes[0], _sizes[1]), ReLU(), Linear(_sizes[1], _sizes[2]));
}
