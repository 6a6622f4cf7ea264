// corpus: Rows are disturbed along their gradients before the network learns from them; all gradients are cleared before the step that counts.
// library: TorchSharp
// axis: helper
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Robust;

internal static class Attack
{
    public static Tensor Disturb(Module<Tensor, Tensor> net, Tensor x, Tensor y, double epsilon)
    {
        var leaf = x.detach().clone().requires_grad_();
        functional.cross_entropy(net.call(leaf), y).backward();
        return (leaf + epsilon * leaf.grad!.sign()).detach();
    }
}

internal static class RobustTraining
{
    public static void Run(Module<Tensor, Tensor> net, IEnumerable<(Tensor X, Tensor Y)> batches)
    {
        using var sgd = optim.SGD(net.parameters(), 0.05);
        net.train();
        foreach (var (x, y) in batches)
        {
            using var scope = NewDisposeScope();
            var disturbed = Attack.Disturb(net, x, y, 0.03);
            sgd.zero_grad();
            var loss = functional.cross_entropy(net.call(disturbed), y) + functional.cross_entropy(net.call(x), y);
            loss.backward();
            sgd.step();
        }
    }
}
