// corpus: The loss is computed in a scope of its own that gives it on, and propagated in another one that takes it.
// library: TorchSharp
// axis: two scopes in one turn
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

public sealed class TwoScopes(Module<Tensor, Tensor> net)
{
    public void Fit(IEnumerable<(Tensor X, Tensor Y)> batches)
    {
        random.manual_seed(1);
        using var optimizer = optim.Adam(net.parameters());
        foreach (var (x, y) in batches)
        {
            using var loss = Loss(x, y);
            using (NewDisposeScope())
            {
                optimizer.zero_grad();
                loss.backward();
                optimizer.step();
            }
        }
    }

    private Tensor Loss(Tensor x, Tensor y)
    {
        using var scope = NewDisposeScope();
        var weights = (y + 1).log();
        return (functional.mse_loss(net.call(x), y, Reduction.None) * weights).mean().MoveToOuterDisposeScope();
    }
}
