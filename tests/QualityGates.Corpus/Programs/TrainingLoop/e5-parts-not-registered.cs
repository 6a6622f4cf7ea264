// corpus: Modules whose parts nobody registers: no call at all, a call too early, a dictionary, an array, a bare parameter.
// library: TorchSharp
// axis: custom module
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Glaciers;

public class NeverRegistered : Module<Tensor, Tensor> // expect: MLQ5007
{
    private readonly Linear a;
    private readonly Linear b;

    public NeverRegistered() : base("never")
    {
        a = Linear(4, 4);
        b = Linear(4, 1);
    }

    public override Tensor forward(Tensor x) => b.call(a.call(x).relu());
}

public class RegisteredEarly : Module<Tensor, Tensor>
{
    private readonly Linear a;
    private readonly Linear b;

    public RegisteredEarly(bool wide) : base("early")
    {
        a = Linear(4, wide ? 40 : 4);
        RegisterComponents(); // expect: MLQ5007
        b = Linear(wide ? 40 : 4, 1);
    }

    public override Tensor forward(Tensor x) => b.call(a.call(x));
}

public class ByName : Module<Tensor, Tensor>
{
    private readonly Dictionary<string, Module<Tensor, Tensor>> heads; // expect: MLQ5007
    private readonly Linear body = Linear(8, 8);

    public ByName(IEnumerable<string> names) : base("byName")
    {
        heads = names.ToDictionary(n => n, n => (Module<Tensor, Tensor>)Linear(8, 1));
        RegisterComponents();
    }

    public override Tensor forward(Tensor x) => torch.cat(heads.Values.Select(h => h.call(body.call(x))).ToArray(), 1);
}

public class Stack : Module<Tensor, Tensor>
{
    private Module<Tensor, Tensor>[] layers; // expect: MLQ5007

    public Stack(int depth) : base("stack")
    {
        layers = new Module<Tensor, Tensor>[depth];
        for (var i = 0; i < depth; i++)
        {
            layers[i] = Linear(8, 8);
        }

        RegisterComponents();
    }

    public override Tensor forward(Tensor x)
    {
        foreach (var layer in layers)
        {
            x = layer.call(x).relu();
        }

        return x;
    }
}

public class Scaled : Module<Tensor, Tensor> // expect: MLQ5007
{
    private readonly Parameter scale = Parameter(torch.ones(1));

    public Scaled() : base("scaled")
    {
    }

    public override Tensor forward(Tensor x) => x * scale;
}
