// corpus: Activations are recorded by a hook; the network is applied by forward, which passes the hook by, and once by call.
// library: TorchSharp
// axis: hooks
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

public sealed class ActivationProbe : IDisposable
{
    private readonly TorchSharp.Modules.Linear _layer;
    private readonly Module<Tensor, Tensor> _net;
    private readonly List<float> _means = [];

    public ActivationProbe()
    {
        _layer = Linear(10, 20);
        _net = Sequential(("layer", _layer), ("act", ReLU()), ("out", Linear(20, 2)));
        _layer.register_forward_hook((module, input, output) =>
        {
            _means.Add(output.mean().item<float>());
            return output;
        });
        _net.eval();
    }

    public IReadOnlyList<float> Means => _means;

    public float First(Tensor x)
    {
        using var guard = torch.no_grad();
        using var scope = torch.NewDisposeScope();
        return _layer.forward(x).sum().item<float>(); // expect: MLQ5009
    }

    public float All(Tensor x)
    {
        using var guard = torch.no_grad();
        using var scope = torch.NewDisposeScope();
        return _net.call(x).sum().item<float>();
    }

    public void Dispose() => _net.Dispose();
}
