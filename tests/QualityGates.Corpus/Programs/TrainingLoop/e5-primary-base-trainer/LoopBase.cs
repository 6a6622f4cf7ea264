// corpus: The base class takes the network with its primary constructor and evaluates in eval mode; the loop of the subclass never goes back to training mode.
// library: TorchSharp
// axis: base class
using TorchSharp;
using static TorchSharp.torch;

namespace Rivers;

public abstract class LoopBase(nn.Module<Tensor, Tensor> network, optim.Optimizer optimizer)
{
    protected nn.Module<Tensor, Tensor> Network { get; } = network;

    protected optim.Optimizer Optimizer { get; } = optimizer;

    protected float Validate(Tensor x, Tensor y)
    {
        Network.eval();
        using var guard = no_grad();
        using var loss = nn.functional.mse_loss(Network.call(x), y);
        return loss.item<float>();
    }
}
