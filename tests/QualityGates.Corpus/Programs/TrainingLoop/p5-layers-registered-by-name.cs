// corpus: An array of layers is registered one by one under a name, and a parameter beside it.
// library: TorchSharp
// axis: register_module in a loop
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

public sealed class ResidualStack : Module<Tensor, Tensor>
{
    private readonly Module<Tensor, Tensor>[] _layers;
    private readonly Parameter _gate;

    public ResidualStack(int depth, long width) : base(nameof(ResidualStack))
    {
        _layers = new Module<Tensor, Tensor>[depth];
        for (var i = 0; i < depth; i++)
        {
            _layers[i] = Sequential(Linear(width, width), Tanh());
            register_module($"layer{i}", _layers[i]);
        }

        _gate = Parameter(ones(depth));
        register_parameter("gate", _gate);
    }

    public override Tensor forward(Tensor x)
    {
        for (var i = 0; i < _layers.Length; i++)
        {
            x = x + _gate[i] * _layers[i].call(x);
        }

        return x;
    }
}
