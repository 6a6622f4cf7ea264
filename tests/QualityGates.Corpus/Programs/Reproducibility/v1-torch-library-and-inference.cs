// corpus: A library of layers without Main, and a warm-up of a loaded model; whoever trains seeds.
// library: TorchSharp
// axis: library
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Layers;

public sealed class Gate : Module<Tensor, Tensor>
{
    private readonly TorchSharp.Modules.Linear _value;
    private readonly TorchSharp.Modules.Linear _gate;

    public Gate(long width) : base(nameof(Gate))
    {
        _value = Linear(width, width);
        _gate = Linear(width, width);
        RegisterComponents();
    }

    public override Tensor forward(Tensor input)
    {
        using var value = _value.call(input);
        using var open = _gate.call(input).sigmoid();
        return value * open;
    }
}

public sealed class LoadedNetwork : IDisposable
{
    private readonly Gate _gate = new(128);

    public LoadedNetwork(string file)
    {
        _gate.load(file);
        _gate.eval();
        using var guard = no_grad();
        using var warm = _gate.call(rand(1, 128));
    }

    public float[] Apply(float[] values)
    {
        using var guard = no_grad();
        using var input = tensor(values).unsqueeze(0);
        using var output = _gate.call(input);
        return output.data<float>().ToArray();
    }

    public void Dispose() => _gate.Dispose();
}
