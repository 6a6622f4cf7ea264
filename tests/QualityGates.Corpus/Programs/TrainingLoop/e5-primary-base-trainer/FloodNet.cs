using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Rivers;

public sealed class FloodNet : Module<Tensor, Tensor>
{
    private readonly Linear _in = Linear(10, 32);
    private readonly Dropout _drop = Dropout(0.2);
    private readonly Linear _out = Linear(32, 1);

    public FloodNet() : base("flood") => RegisterComponents();

    public override Tensor forward(Tensor input) => _out.call(_drop.call(functional.relu(_in.call(input))));
}
