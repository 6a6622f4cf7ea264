// corpus: The step of the optimizer stands in a helper that the loop calls before the gradients are there, and the gradients are cleared by a third one.
// library: TorchSharp
// axis: helper
using TorchSharp;
using static TorchSharp.torch;

internal class Reservoir
{
    private readonly nn.Module<Tensor, Tensor> _net = nn.Linear(5, 1);
    private readonly optim.Optimizer _opt;

    public Reservoir() => _opt = optim.SGD(_net.parameters(), 0.01, momentum: 0.9);

    public void Learn(IEnumerable<(Tensor X, Tensor Y)> days)
    {
        foreach (var (x, y) in days)
        {
            using var scope = NewDisposeScope();
            var loss = nn.functional.mse_loss(_net.call(x), y);
            loss.backward();
            Reset();
            Advance();
        }
    }

    private void Advance() => _opt.step();

    private void Reset() => _opt.zero_grad(); // expect: MLQ5002
}
