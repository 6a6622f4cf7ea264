// corpus: An object around an optimizer clears, propagates and steps in one method; the loop only calls that.
// library: TorchSharp
// axis: wrapper
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Wrapped;

internal interface IUpdate
{
    float Minimise(Tensor loss);
}

internal sealed class ClippedUpdate(optim.Optimizer optimizer, Module module, double norm) : IUpdate
{
    public float Minimise(Tensor loss)
    {
        optimizer.zero_grad();
        loss.backward();
        nn.utils.clip_grad_norm_(module.parameters(), norm);
        optimizer.step();
        return loss.item<float>();
    }
}

internal static class Program
{
    private static void Main()
    {
        random.manual_seed(3);
        var net = Sequential(Linear(4, 4), ReLU(), Linear(4, 1));
        IUpdate update = new ClippedUpdate(optim.SGD(net.parameters(), 0.1), net, 1.0);
        foreach (var part in Tensor.load("springs.pt").split(20))
        {
            using var scope = NewDisposeScope();
            Console.WriteLine(update.Minimise(functional.mse_loss(net.call(part[TensorIndex.Colon, ..4]), part[TensorIndex.Colon, 4..])));
        }
    }
}
