// corpus: A library gives one turn; who calls it clears and decides when to step again.
// library: TorchSharp
// axis: public method
using TorchSharp;
using static TorchSharp.torch;

namespace Steps;

public static class Turn
{
    /// <summary>Propagates the loss and steps once. Gradients are the caller's.</summary>
    public static float Once(nn.Module<Tensor, Tensor> model, optim.Optimizer optimizer, Tensor x, Tensor y)
    {
        using var scope = NewDisposeScope();
        var loss = nn.functional.huber_loss(model.call(x), y);
        loss.backward();
        optimizer.step();
        return loss.item<float>();
    }
}
