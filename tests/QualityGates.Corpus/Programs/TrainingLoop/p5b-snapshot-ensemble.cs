// corpus: At the end of each cycle the weights are copied into a list of snapshots, in the scope of that cycle.
// library: TorchSharp
// axis: list filled by a query, field
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

public sealed class Snapshots
{
    private List<Tensor> _weights = [];

    public void Cycle(Module<Tensor, Tensor> net, IReadOnlyList<(Tensor X, Tensor Y)> batches)
    {
        random.manual_seed(61);
        using var cycle = NewDisposeScope();
        using var optimizer = optim.SGD(net.parameters(), 0.1);
        foreach (var (x, y) in batches)
        {
            using var scope = NewDisposeScope();
            optimizer.zero_grad();
            functional.cross_entropy(net.call(x), y).backward();
            optimizer.step();
        }

        _weights = net.parameters().Select(parameter => parameter.detach().clone()).ToList(); // expect: MLQ5005
    }

    public double Distance(Module<Tensor, Tensor> net)
    {
        using var guard = no_grad();
        using var scope = NewDisposeScope();
        return net.parameters().Zip(_weights, (now, then) => (now - then).square().sum().ToDouble()).Sum();
    }
}
