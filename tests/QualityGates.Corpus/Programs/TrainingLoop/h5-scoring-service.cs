// corpus: A scoring service loads weights and answers in train mode; its sibling is right.
// library: TorchSharp
// axis: service, interface, Lazy, expression body
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Scoring;

public interface IScorer
{
    float Score(float[] features);
}

public sealed class RiskNetwork : nn.Module<Tensor, Tensor>
{
    private readonly Sequential layers;

    public RiskNetwork() : base(nameof(RiskNetwork))
    {
        layers = nn.Sequential(
            ("in", nn.Linear(20, 40)),
            ("norm", nn.BatchNorm1d(40)),
            ("relu", nn.ReLU()),
            ("drop", nn.Dropout(0.25)),
            ("out", nn.Linear(40, 1)));
        RegisterComponents();
    }

    public override Tensor forward(Tensor x) => layers.call(x);
}

public sealed class HastyScorer(string weights) : IScorer
{
    private readonly Lazy<RiskNetwork> network = new(() =>
    {
        var net = new RiskNetwork();
        net.load(weights);
        return net;
    });

    public float Score(float[] features)
    {
        using var scope = NewDisposeScope();
        var input = torch.tensor(features).unsqueeze(0);
        return torch.sigmoid(network.Value.call(input)).item<float>(); // expect: MLQ5003
    }
}

public sealed class CarefulScorer : IScorer, IDisposable
{
    private readonly RiskNetwork network = new();

    public CarefulScorer(string weights)
    {
        network.load(weights);
        network.eval();
    }

    public float Score(float[] features)
    {
        using var scope = NewDisposeScope();
        using var inference = torch.inference_mode();
        return torch.sigmoid(network.call(torch.tensor(features).unsqueeze(0))).item<float>();
    }

    public void Dispose() => network.Dispose();
}
