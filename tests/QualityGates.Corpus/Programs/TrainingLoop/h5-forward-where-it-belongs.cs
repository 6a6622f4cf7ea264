// corpus: Methods called forward: inside a forward, through base, and on a type that is no module; a base class has registered before a derived one makes its part, and registering works once.
// library: TorchSharp
// axis: overrides, base call, look-alike
// scores: MLQ5009
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Forwarding;

public class Residual : Module<Tensor, Tensor>
{
    protected readonly Linear inner;

    public Residual(int width) : this("residual", width)
    {
    }

    protected Residual(string name, int width) : base(name)
    {
        inner = Linear(width, width);
        RegisterComponents();
    }

    public override Tensor forward(Tensor x) => x + inner.call(x);
}

public sealed class Gated : Residual
{
    private readonly Linear gate;

    public Gated(int width) : base("gated", width)
    {
        gate = Linear(width, width); // expect: MLQ5007
        RegisterComponents();
    }

    public override Tensor forward(Tensor x) => base.forward(x) * torch.sigmoid(gate.call(x));
}

public sealed class Mailbox
{
    private readonly List<string> sent = [];

    public void forward(string letter) => sent.Add(letter);

    public int Count => sent.Count;
}

public static class Use
{
    public static void Run()
    {
        var box = new Mailbox();
        box.forward("results.txt");
        using var guard = inference_mode();
        using var scope = NewDisposeScope();
        var net = new Gated(8);
        net.eval();
        Console.WriteLine($"{net.call(torch.ones(1, 8)).shape[1]} {box.Count}");
    }
}
