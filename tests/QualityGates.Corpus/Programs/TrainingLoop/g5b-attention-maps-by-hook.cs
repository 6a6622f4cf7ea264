// corpus: A hook records the activations of a layer; one path calls the layer by forward and records nothing.
// library: TorchSharp
// axis: hook, field, lambda
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Murals;

public sealed class Explainer
{
    private readonly Sequential features;
    private readonly Linear head;
    private readonly Dictionary<string, Tensor> seen = [];

    public Explainer(Sequential features, Linear head)
    {
        (this.features, this.head) = (features, head);
        features.register_forward_hook((_, _, output) =>
        {
            seen["features"] = output.detach().clone();
            return output;
        });
        features.eval();
        head.eval();
    }

    public Tensor Explain(Tensor image)
    {
        using var quiet = no_grad();
        var map = features.forward(image); // expect: MLQ5009
        using var scores = head.call(map.flatten(1));
        return scores.argmax(1);
    }

    public IReadOnlyDictionary<string, Tensor> Seen => seen;
}
