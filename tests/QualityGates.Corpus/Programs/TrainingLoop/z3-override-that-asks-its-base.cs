// corpus: A hooked network overrides forward and asks its base by base.forward, as it must; others call it.
// library: TorchSharp
// axis: inheritance, hook
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Rain;

public class RainNet : Module<Tensor, Tensor>
{
    private readonly Module<Tensor, Tensor> layers = Sequential(Linear(10, 20), ReLU(), Linear(20, 1));

    public RainNet(string name = nameof(RainNet))
        : base(name)
    {
        RegisterComponents();
    }

    public override Tensor forward(Tensor input) => layers.call(input);
}

public sealed class PositiveRainNet : RainNet
{
    public PositiveRainNet()
        : base(nameof(PositiveRainNet))
    {
    }

    public override Tensor forward(Tensor input) => functional.relu(base.forward(input));
}

public sealed class RainForecast
{
    private readonly PositiveRainNet net = new();

    public RainForecast(string weights, Action<long> seen)
    {
        net.load(weights);
        net.eval();
        net.register_forward_pre_hook((_, input) =>
        {
            seen(input.shape[0]);
            return input;
        });
    }

    public float Millimetres(Tensor weather)
    {
        using var scope = NewDisposeScope();
        using var guard = no_grad();
        return net.call(weather).ToSingle();
    }
}
