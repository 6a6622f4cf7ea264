// corpus: An attack perturbs the inputs by their gradient: evaluation mode, and gradients wanted.
// library: TorchSharp
// axis: evaluation with gradients, method chain
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Robust;

public static class FastGradient
{
    public static Tensor Attack(Module<Tensor, Tensor> net, Tensor image, Tensor truth, float epsilon)
    {
        net.eval();
        using var scope = NewDisposeScope();
        var input = image.detach().clone().requires_grad_(true);
        var loss = functional.cross_entropy(net.call(input), truth);
        net.zero_grad();
        loss.backward();
        return (input + epsilon * input.grad.sign()).clamp(0, 1).detach().MoveToOuterDisposeScope();
    }
}
