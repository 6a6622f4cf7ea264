// corpus: A trainer calls forward of a network whose layer has a hook, which runs all the same; the base version of a forward may be called from its override.
// library: TorchSharp
// axis: class
// scores: MLQ5009
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Caves;

public class Echo : Module<Tensor, Tensor>
{
    protected readonly Linear Layer = Linear(6, 6);

    public Echo(string name = "echo") : base(name)
    {
        RegisterComponents();
        Layer.register_forward_hook((m, x, y) =>
        {
            Console.WriteLine(y.norm().item<float>());
            return y;
        });
    }

    public override Tensor forward(Tensor x) => Layer.call(x);
}

public sealed class LoudEcho : Echo
{
    public LoudEcho() : base("loud")
    {
    }

    public override Tensor forward(Tensor x) => base.forward(x) * 2;
}

public sealed class EchoTrainer
{
    private readonly LoudEcho _net = new();

    public float Once(optim.Optimizer optimizer, Tensor x, Tensor y)
    {
        using var scope = NewDisposeScope();
        optimizer.zero_grad();
        var loss = functional.mse_loss(_net.forward(x), y);
        loss.backward();
        optimizer.step();
        return loss.ToSingle();
    }
}
