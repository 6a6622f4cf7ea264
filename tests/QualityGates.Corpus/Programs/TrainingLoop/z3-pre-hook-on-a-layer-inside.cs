// corpus: A hook before the second layer adds noise, and the network runs that layer by its forward.
// library: TorchSharp
// axis: own module, pre-hook
using TorchSharp.Modules;
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Sonar;

public sealed class SonarNet : Module<Tensor, Tensor>
{
    private readonly Linear first;
    private readonly Linear second;

    public SonarNet(double noise)
        : base(nameof(SonarNet))
    {
        first = Linear(60, 30);
        second = Linear(30, 2);
        RegisterComponents();
        second.register_forward_pre_hook((layer, input) => training ? input + randn_like(input) * noise : input);
    }

    public override Tensor forward(Tensor input)
    {
        var hidden = functional.relu(first.forward(input));
        return second.forward(hidden); // expect: MLQ5009
    }
}
