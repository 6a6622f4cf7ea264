// corpus: A pool of optimizers in an array property, stepped one after the other and never cleared; the second loop clears all of them first.
// library: TorchSharp
// axis: collection
using TorchSharp;
using static TorchSharp.torch;

public sealed class Pool
{
    private readonly nn.Module<Tensor, Tensor> _one = nn.Linear(4, 4);

    public IReadOnlyList<optim.Optimizer> Optimizers { get; }

    public Pool() => Optimizers = new optim.Optimizer[] { optim.Adam(_one.parameters()) };

    public void Tidy(IEnumerable<Tensor> rows)
    {
        foreach (var row in rows)
        {
            using var scope = NewDisposeScope();
            foreach (var optimizer in Optimizers)
            {
                optimizer.zero_grad();
            }

            _one.call(row).square().mean().backward();
            foreach (var optimizer in Optimizers)
            {
                optimizer.step();
            }
        }
    }
}
