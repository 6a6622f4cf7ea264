// corpus: A network is set to eval and only its dropout layers are woken up again to sample how sure a prediction is, which is Monte Carlo dropout as it is meant.
// library: TorchSharp
// axis: service with an interface
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Avalanches;

public readonly record struct Estimate(float Mean, float Deviation);

public interface IRiskEstimator
{
    Estimate Estimate(float[] slope, int samples);

    float Best(float[] slope);
}

public sealed class RiskNet : Module<Tensor, Tensor>
{
    private readonly Module<Tensor, Tensor> _hidden;
    private readonly Module<Tensor, Tensor> _drop;
    private readonly Module<Tensor, Tensor> _head;

    public RiskNet(int inputs)
        : base(nameof(RiskNet))
    {
        _hidden = Linear(inputs, 32);
        _drop = Dropout(0.25);
        _head = Linear(32, 1);
        RegisterComponents();
    }

    public override Tensor forward(Tensor input) => _head.call(_drop.call(functional.relu(_hidden.call(input))));
}

public sealed class RiskEstimator : IRiskEstimator
{
    private readonly RiskNet _net;

    public RiskEstimator(string weights, int inputs)
    {
        manual_seed(3);
        _net = new RiskNet(inputs);
        _net.load(weights);
        _net.eval();
    }

    public float Best(float[] slope)
    {
        using var guard = inference_mode();
        using var scope = NewDisposeScope();
        _net.eval();
        return _net.call(tensor(slope).unsqueeze(0)).item<float>();
    }

    public Estimate Estimate(float[] slope, int samples)
    {
        using var guard = inference_mode();
        using var scope = NewDisposeScope();
        _net.eval();
        foreach (var dropout in _net.modules().OfType<Dropout>())
        {
            dropout.train();
        }

        var batch = tensor(slope).unsqueeze(0).expand(samples, slope.Length);
        var draws = _net.call(batch).data<float>().ToArray();
        _net.eval();
        var mean = draws.Average();
        return new Estimate(mean, MathF.Sqrt(draws.Sum(draw => (draw - mean) * (draw - mean)) / (samples - 1)));
    }
}
