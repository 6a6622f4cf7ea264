// corpus: The hooked layer is called; forward goes to a layer without a hook, to the base class and to a pipeline of the program's own.
// library: TorchSharp
// axis: fields
// scores: MLQ5009
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

internal sealed class Watched
{
    private readonly Linear _watched = Linear(8, 8);
    private readonly Linear _plain = Linear(8, 8);
    private double _norm;

    public Watched()
    {
        random.manual_seed(1);
        _watched.register_forward_hook((_, _, y) =>
        {
            _norm = y.norm().ToDouble();
            return y;
        });
    }

    public double Norm => _norm;

    public Tensor Run(Tensor x) => _plain.forward(_watched.call(x));
}

internal class Block : Module<Tensor, Tensor>
{
    private readonly Linear _inner = Linear(8, 8);

    public Block(string name) : base(name) => RegisterComponents();

    public override Tensor forward(Tensor x) => _inner.call(x);
}

internal sealed class Skip : Block
{
    public Skip() : base("skip")
    {
        register_forward_pre_hook((_, x) => x.nan_to_num());
    }

    public override Tensor forward(Tensor x) => x + base.forward(x);
}

internal sealed class Conveyor
{
    public string forward(string parcel) => parcel + " forwarded";

    public static string Ship() => new Conveyor().forward("parcel");
}
