// corpus: A network gives logits while it is trained and probabilities otherwise; a focal loss works with probabilities it computes itself.
// library: TorchSharp
// axis: condition in forward
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Rare;

public sealed class RareEvents : Module<Tensor, Tensor>
{
    private readonly Linear _a = Linear(40, 20);
    private readonly Linear _b = Linear(20, 1);

    public RareEvents() : base("rare") => RegisterComponents();

    public override Tensor forward(Tensor x)
    {
        var logits = _b.call(_a.call(x).relu());
        return training ? logits : logits.sigmoid();
    }
}

public static class Losses
{
    public static Tensor Focal(Tensor logits, Tensor target, double gamma = 2)
    {
        var p = sigmoid(logits);
        var right = target * p + (1 - target) * (1 - p);
        return (-pow(1 - right, gamma) * right.clamp_min(1e-6).log()).mean();
    }

    public static Tensor Plain(Tensor logits, Tensor target) => functional.binary_cross_entropy_with_logits(logits, target);
}

public sealed class RareTraining
{
    public void Run(IReadOnlyList<(Tensor X, Tensor Y)> batches, bool focal)
    {
        random.manual_seed(66);
        var net = new RareEvents();
        var adam = optim.Adam(net.parameters());
        Func<Tensor, Tensor, Tensor> loss = focal ? (p, y) => Losses.Focal(p, y) : Losses.Plain;
        net.train();
        foreach (var (x, y) in batches)
        {
            using var scope = NewDisposeScope();
            adam.zero_grad();
            loss(net.call(x), y).backward();
            adam.step();
        }
    }
}
