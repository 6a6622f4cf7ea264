// corpus: The loss of a network takes logits, and its output is compared with one half when it is tested.
// library: TorchSharp
// axis: network, another method
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Hearts;

public sealed class HeartNet : Module<Tensor, Tensor>
{
    private readonly Linear _in = Linear(12, 24);
    private readonly Linear _out = Linear(24, 1);

    public HeartNet() : base(nameof(HeartNet)) => RegisterComponents();

    public override Tensor forward(Tensor input) => _out.call(functional.relu(_in.call(input)));
}

public sealed class HeartTraining
{
    private readonly HeartNet _net = new();

    public void Fit(Tensor x, Tensor y)
    {
        using var optimizer = optim.Adam(_net.parameters(), 1e-3);
        using var loss = BCEWithLogitsLoss();
        for (var epoch = 0; epoch < 200; epoch++)
        {
            using var scope = NewDisposeScope();
            optimizer.zero_grad();
            loss.call(_net.call(x), y).backward();
            optimizer.step();
        }
    }

    public double Test(Tensor x, Tensor y)
    {
        using var guard = no_grad();
        using var scope = NewDisposeScope();
        var ill = _net.call(x) > 0.5; // expect: MLQ3006
        return ill.eq(y.to_type(ScalarType.Bool)).to_type(ScalarType.Float32).mean().item<float>();
    }

    public double TestBySigmoid(Tensor x, Tensor y)
    {
        using var guard = no_grad();
        using var scope = NewDisposeScope();
        var ill = _net.call(x).sigmoid() > 0.5;
        return ill.eq(y.to_type(ScalarType.Bool)).to_type(ScalarType.Float32).mean().item<float>();
    }
}
