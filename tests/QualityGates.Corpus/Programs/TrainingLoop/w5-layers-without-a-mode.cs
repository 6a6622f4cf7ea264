// corpus: Linear layers and layer normalisation do the same in both modes, so nobody switches.
// library: TorchSharp
// axis: own module, console, held-out part
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

internal sealed class Pendulum : Module<Tensor, Tensor>
{
    private readonly Module<Tensor, Tensor> layers;

    public Pendulum()
        : base("pendulum")
    {
        layers = Sequential(Linear(2, 48), LayerNorm(48), Tanh(), Linear(48, 2));
        RegisterComponents();
    }

    public override Tensor forward(Tensor input) => input + layers.call(input);
}

internal static class Program
{
    private static int Main()
    {
        random.manual_seed(5);
        var states = randn(1200, 2);
        var next = Physics(states);
        using var net = new Pendulum();
        using var optimizer = optim.Adam(net.parameters(), 0.01);
        for (var epoch = 0; epoch < 200; epoch++)
        {
            using var scope = NewDisposeScope();
            optimizer.zero_grad();
            functional.mse_loss(net.call(states.narrow(0, 0, 1000)), next.narrow(0, 0, 1000)).backward();
            optimizer.step();
        }

        using var guard = no_grad();
        var error = functional.mse_loss(net.call(states.narrow(0, 1000, 200)), next.narrow(0, 1000, 200)).ToDouble();
        return error < 1e-3 ? 0 : 1;
    }

    private static Tensor Physics(Tensor states)
    {
        var angle = states.narrow(1, 0, 1);
        var speed = states.narrow(1, 1, 1);
        var faster = speed - 0.05 * angle.sin();
        return cat(new[] { angle + 0.05 * faster, faster }, 1);
    }
}
