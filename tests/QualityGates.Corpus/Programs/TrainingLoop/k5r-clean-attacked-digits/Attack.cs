// corpus: Held-out digits are disturbed along the gradient of their own pixels and classified again; nothing steps by these gradients, so nothing is trained.
// library: TorchSharp
// axis: several files, gradients of rows
using TorchSharp;
using static TorchSharp.torch;

namespace Digits;

public static class Attack
{
    public static double Accuracy(nn.Module<Tensor, Tensor> network, IReadOnlyList<(Tensor Pixels, Tensor Label)> heldOut, float strength)
    {
        network.eval();
        var right = 0L;
        var all = 0L;
        foreach (var (pixels, label) in heldOut)
        {
            using var scope = NewDisposeScope();
            pixels.requires_grad = true;
            var loss = nn.functional.cross_entropy(network.call(pixels), label);
            network.zero_grad();
            loss.backward();
            using (no_grad())
            {
                var disturbed = (pixels + strength * pixels.grad.sign()).clamp(0, 1);
                right += network.call(disturbed).argmax(1).eq(label).sum().item<long>();
            }

            all += label.shape[0];
        }

        return (double)right / all;
    }
}
