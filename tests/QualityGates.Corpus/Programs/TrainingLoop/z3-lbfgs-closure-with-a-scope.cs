// corpus: The function that L-BFGS asks again and again clears before it propagates, in every round.
// library: TorchSharp
// axis: L-BFGS, closure
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Lenses;

public sealed class LensFit(Tensor angles, Tensor offsets)
{
    private readonly Module<Tensor, Tensor> net = Sequential(Linear(2, 16), Tanh(), Linear(16, 1));

    public void Run(int rounds)
    {
        random.manual_seed(41);
        using var optimizer = optim.LBFGS(net.parameters(), 0.5, 10);
        for (var round = 0; round < rounds; round++)
        {
            using var scope = NewDisposeScope();
            optimizer.step(() =>
            {
                optimizer.zero_grad();
                var loss = functional.mse_loss(net.call(angles), offsets);
                loss.backward();
                return loss;
            });
        }
    }
}
