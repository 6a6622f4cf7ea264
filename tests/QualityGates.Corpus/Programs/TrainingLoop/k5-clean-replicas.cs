// corpus: Two replicas compute gradients on their share of the rows, which are averaged by hand into the first before it steps.
// library: TorchSharp
// axis: distributed helper, grad
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Replicas;

public sealed class Replicated
{
    private readonly Sequential[] _replicas;
    private readonly optim.Optimizer _optimizer;

    public Replicated(int count)
    {
        random.manual_seed(25);
        _replicas = Enumerable.Range(0, count).Select(_ => nn.Sequential(nn.Linear(12, 24), nn.ReLU(), nn.Linear(24, 1))).ToArray();
        _optimizer = optim.SGD(_replicas[0].parameters(), 0.05);
    }

    public void Step(Tensor x, Tensor y)
    {
        using var scope = NewDisposeScope();
        Broadcast();
        var shares = x.chunk(_replicas.Length).Zip(y.chunk(_replicas.Length)).ToArray();
        for (var i = 0; i < shares.Length; i++)
        {
            _replicas[i].zero_grad();
            nn.functional.mse_loss(_replicas[i].call(shares[i].First), shares[i].Second).backward();
        }

        Gather();
        _optimizer.step();
    }

    private void Broadcast()
    {
        using var quiet = no_grad();
        foreach (var replica in _replicas.Skip(1))
        {
            foreach (var (own, first) in replica.parameters().Zip(_replicas[0].parameters()))
            {
                own.copy_(first);
            }
        }
    }

    private void Gather()
    {
        using var quiet = no_grad();
        foreach (var replica in _replicas.Skip(1))
        {
            foreach (var (first, own) in _replicas[0].parameters().Zip(replica.parameters()))
            {
                first.grad!.add_(own.grad!);
            }
        }

        foreach (var parameter in _replicas[0].parameters())
        {
            parameter.grad!.div_(_replicas.Length);
        }
    }
}
