// corpus: The same rows go through the network fifty times with dropout on, and their spread says how sure it is.
// library: TorchSharp
// axis: library, Monte Carlo dropout, record struct
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Snow;

public readonly record struct Estimate(double Depth, double Spread);

public sealed class DepthModel : IDisposable
{
    private readonly Module<Tensor, Tensor> net;

    public DepthModel(string weights)
    {
        net = Sequential(Linear(12, 80), ReLU(), Dropout(0.15), Linear(80, 80), ReLU(), Dropout(0.15), Linear(80, 1));
        net.load(weights);
    }

    public Estimate Sure(float[] station)
    {
        using var scope = NewDisposeScope();
        using var guard = no_grad();
        net.train();
        var row = tensor(station).unsqueeze(0);
        var draws = new List<double>();
        for (var draw = 0; draw < 50; draw++)
        {
            draws.Add(net.call(row).ToDouble());
        }

        var mean = draws.Average();
        return new Estimate(mean, Math.Sqrt(draws.Sum(depth => (depth - mean) * (depth - mean)) / (draws.Count - 1)));
    }

    public double Fast(float[] station)
    {
        using var scope = NewDisposeScope();
        using var guard = no_grad();
        net.eval();
        return net.call(tensor(station).unsqueeze(0)).ToDouble();
    }

    public void Dispose() => net.Dispose();
}
