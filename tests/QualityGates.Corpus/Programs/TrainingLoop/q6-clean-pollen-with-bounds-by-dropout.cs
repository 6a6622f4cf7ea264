// corpus: Dropout stays on in the prediction on purpose: the same rows go through the network again and again, and the spread is the bound.
// library: TorchSharp
// axis: service, uncertainty
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Pollen;

public sealed record Bounds(float Low, float Middle, float High);

public interface IPollenForecast
{
    Bounds Tomorrow(float[] weather);
}

public sealed class PollenForecast : IPollenForecast, IDisposable
{
    private readonly Module<Tensor, Tensor> _net = Sequential(Linear(14, 50), ReLU(), Dropout(0.25), Linear(50, 1));
    private readonly int _passes;

    public PollenForecast(string weights, int passes = 60)
    {
        _net.load(weights);
        _passes = passes;
    }

    public Bounds Tomorrow(float[] weather)
    {
        using var guard = no_grad();
        using var scope = NewDisposeScope();
        using var row = tensor(weather, 1, weather.Length);
        _net.train();
        var draws = new float[_passes];
        for (var pass = 0; pass < _passes; pass++)
        {
            draws[pass] = _net.call(row).item<float>();
        }

        _net.eval();
        Array.Sort(draws);
        return new Bounds(draws[_passes / 20], draws[_passes / 2], draws[_passes - 1 - _passes / 20]);
    }

    public void Dispose() => _net.Dispose();
}
