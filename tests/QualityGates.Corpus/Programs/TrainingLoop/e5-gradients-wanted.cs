// corpus: A saliency map and an adversarial example need the gradient of the input, and a helper is always called inside a guard of its caller.
// library: TorchSharp
// axis: caller
using TorchSharp;
using static TorchSharp.torch;

namespace Microscopy;

public sealed class Explainer(nn.Module<Tensor, Tensor> net)
{
    public Tensor Saliency(Tensor image, long kind)
    {
        net.eval();
        using var scope = NewDisposeScope();
        var input = image.clone().requires_grad_(true);
        var score = net.call(input)[0, kind];
        score.backward();
        return input.grad!.abs().amax(1).MoveToOuterDisposeScope();
    }

    public Tensor Attack(Tensor image, Tensor kind, float epsilon)
    {
        net.eval();
        using var scope = NewDisposeScope();
        var input = image.clone().requires_grad_(true);
        var loss = nn.functional.cross_entropy(net.call(input), kind);
        var slope = autograd.grad(new[] { loss }, new[] { input })[0];
        return (image + epsilon * slope.sign()).clamp(0, 1).MoveToOuterDisposeScope();
    }

    public IReadOnlyList<long> Kinds(IEnumerable<Tensor> images)
    {
        net.eval();
        var kinds = new List<long>();
        using (no_grad())
        {
            foreach (var image in images)
            {
                kinds.Add(Kind(image));
            }
        }

        return kinds;
    }

    private long Kind(Tensor image)
    {
        using var scores = net.call(image);
        return scores.argmax(1).item<long>();
    }
}
