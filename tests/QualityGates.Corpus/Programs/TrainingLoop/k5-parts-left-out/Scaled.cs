using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Left;

public abstract class Registered : nn.Module<Tensor, Tensor>
{
    protected Registered(string name)
        : base(name) => RegisterComponents();
}

public sealed class Scaled : Registered
{
    private readonly Linear linear = nn.Linear(16, 16);
    private readonly Parameter scale;

    public Scaled()
        : base(nameof(Scaled))
    {
        scale = nn.Parameter(ones(16)); // expect: MLQ5007
    }

    public override Tensor forward(Tensor input) => linear.call(input) * scale;
}

public sealed class Plain : nn.Module<Tensor, Tensor>
{
    public Plain()
        : base(nameof(Plain))
    {
        Inner = nn.Linear(16, 32);
        Outer = nn.Linear(32, 16);
    }

    private Linear Inner { get; }

    private Linear Outer { get; }

    public override Tensor forward(Tensor input) => input + Outer.call(nn.functional.relu(Inner.call(input)));
}

public static class Entry
{
    public static void Main()
    {
        random.manual_seed(50);
        var net = nn.Sequential(new Mixture(), new Scaled(), new Plain(), new Stack<Linear>(3, _ => nn.Linear(16, 16), 16));
        var optimizer = optim.AdamW(net.parameters());
        var (x, y) = (load("x"), load("y"));
        for (var i = 0; i < 300; i++)
        {
            using var scope = NewDisposeScope();
            optimizer.zero_grad();
            nn.functional.mse_loss(net.call(x), y).backward();
            optimizer.step();
        }
    }
}
