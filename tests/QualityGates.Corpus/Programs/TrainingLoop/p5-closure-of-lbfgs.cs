// corpus: L-BFGS evaluates the loss as often as it wants, by a closure that clears, propagates and gives the loss back.
// library: TorchSharp
// axis: closure, named method as delegate
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

public sealed class CurveFit
{
    private readonly Tensor _x;
    private readonly Tensor _y;
    private readonly Module<Tensor, Tensor> _net;
    private readonly optim.Optimizer _optimizer;

    public CurveFit(Tensor x, Tensor y)
    {
        random.manual_seed(7);
        (_x, _y) = (x, y);
        _net = Sequential(Linear(1, 16), Tanh(), Linear(16, 1));
        _optimizer = optim.LBFGS(_net.parameters(), lr: 0.8, max_iter: 10);
    }

    public IEnumerable<float> Fit(int turns)
    {
        for (var turn = 0; turn < turns; turn++)
        {
            using var scope = NewDisposeScope();
            yield return _optimizer.step(Closure).ToSingle();
        }
    }

    private Tensor Closure()
    {
        _optimizer.zero_grad();
        var loss = functional.mse_loss(_net.call(_x), _y);
        loss.backward();
        return loss;
    }
}
