using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Pole;

public sealed record Transition(Tensor State, int Action, Tensor Next, float Reward);

internal sealed class QNetwork : Module<Tensor, Tensor>
{
    private readonly Linear layer1 = Linear(4, 128);
    private readonly Linear layer2 = Linear(128, 128);
    private readonly Linear layer3 = Linear(128, 2);

    public QNetwork(string name) : base(name) => RegisterComponents();

    public override Tensor forward(Tensor x)
    {
        x = functional.relu(layer1.call(x));
        x = functional.relu(layer2.call(x));
        return layer3.call(x);
    }
}
