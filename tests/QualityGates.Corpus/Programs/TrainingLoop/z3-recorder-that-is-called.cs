// corpus: A hook records the activations of a hidden layer, and everybody uses call.
// library: TorchSharp
// axis: class, hook removed again
using TorchSharp.Modules;
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Petals;

public sealed class ActivationProbe
{
    private readonly Linear hidden = Linear(4, 16);
    private readonly Linear output = Linear(16, 3);

    public float MeanActivation(Tensor flowers)
    {
        using var guard = no_grad();
        using var scope = NewDisposeScope();
        var mean = 0f;
        var hook = hidden.register_forward_hook((_, _, values) =>
        {
            mean = values.mean().ToSingle();
            return values;
        });
        output.call(functional.relu(hidden.call(flowers)));
        hook.remove();
        return mean;
    }
}
