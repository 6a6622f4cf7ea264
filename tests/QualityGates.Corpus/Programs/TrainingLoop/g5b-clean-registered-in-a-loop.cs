// corpus: Layers are in an array for speed and registered one by one; aliases point at registered modules.
// library: TorchSharp
// axis: array, register_module, alias
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Strata;

public sealed class DeepNet : Module<Tensor, Tensor>
{
    private readonly Linear[] layers;
    private readonly Linear head;
    private readonly Module<Tensor, Tensor>[] order;
    private readonly ReLU act;

    public DeepNet(int width, int depth) : base(nameof(DeepNet))
    {
        layers = new Linear[depth];
        for (var i = 0; i < depth; i++)
        {
            layers[i] = Linear(width, width);
            register_module($"layer{i}", layers[i]);
        }

        head = Linear(width, 1);
        act = ReLU();
        order = [act, head];
        RegisterComponents();
    }

    public override Tensor forward(Tensor input)
    {
        var h = layers.Aggregate(input, (t, layer) => functional.relu(layer.call(t)));
        return order.Aggregate(h, (t, step) => step.call(t));
    }
}
