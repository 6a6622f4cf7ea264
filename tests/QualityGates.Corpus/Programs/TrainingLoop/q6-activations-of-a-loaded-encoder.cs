// corpus: An encoder is loaded without looking at the names that are missing, and run by forward, which passes the hook that records it.
// library: TorchSharp
// axis: service, hooks
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Seismic;

public interface IEncoderProbe
{
    IReadOnlyDictionary<string, double> Spread(IEnumerable<float[]> traces);
}

public sealed class EncoderProbe : IEncoderProbe, IDisposable
{
    private readonly Sequential _encoder = Sequential(Linear(512, 128), ReLU(), Linear(128, 32));
    private readonly Dictionary<string, double> _spread = [];

    public EncoderProbe(Dictionary<string, Tensor> weights)
    {
        var (missing, unexpected) = _encoder.load_state_dict(weights, strict: false); // expect: MLQ5010
        _encoder.eval();
        _encoder.register_forward_hook((_, _, output) =>
        {
            _spread["encoder"] = output.std().ToDouble();
            return output;
        });
    }

    public IReadOnlyDictionary<string, double> Spread(IEnumerable<float[]> traces)
    {
        using var guard = no_grad();
        using var scope = NewDisposeScope();
        var stacked = stack(traces.Select(trace => tensor(trace)).ToArray());
        var codes = _encoder.forward(stacked); // expect: MLQ5009
        _spread["norm"] = codes.square().mean().ToDouble();
        return _spread;
    }

    public void Dispose() => _encoder.Dispose();
}
