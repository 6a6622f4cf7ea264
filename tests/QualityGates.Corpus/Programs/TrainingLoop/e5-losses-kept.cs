// corpus: The losses of all batches are summed as tensors, put in a list through a helper, and kept in a field; a sum of the tasks of one batch and a list of numbers are fine.
// library: TorchSharp
// axis: helper
using TorchSharp;
using static TorchSharp.torch;

namespace Stations;

public sealed class Monitor
{
    private readonly nn.Module<Tensor, Tensor> _net = nn.Linear(9, 3);
    private readonly List<Tensor> _losses = new();
    private readonly List<float> _numbers = new();

    public Tensor Sum(IEnumerable<(Tensor X, Tensor Y)> rows)
    {
        using var opt = optim.SGD(_net.parameters(), 0.1);
        Tensor total = torch.zeros(1);
        foreach (var (x, y) in rows)
        {
            using var scope = NewDisposeScope();
            opt.zero_grad();
            var loss = nn.functional.cross_entropy(_net.call(x), y);
            loss.backward();
            opt.step();
            total = (total + loss).MoveToOuterDisposeScope(); // expect: MLQ5005
        }

        return total;
    }

    public void Listed(IEnumerable<(Tensor X, Tensor Y)> rows)
    {
        using var opt = optim.SGD(_net.parameters(), 0.1);
        foreach (var (x, y) in rows)
        {
            using var scope = NewDisposeScope();
            opt.zero_grad();
            var loss = nn.functional.cross_entropy(_net.call(x), y);
            loss.backward();
            opt.step();
            _losses.Add(loss);
            _numbers.Add(loss.item<float>());
        }
    }

    public void SeveralTasks(IEnumerable<(Tensor X, Tensor[] Ys)> rows)
    {
        using var opt = optim.SGD(_net.parameters(), 0.1);
        foreach (var (x, ys) in rows)
        {
            using var scope = NewDisposeScope();
            opt.zero_grad();
            var output = _net.call(x);
            Tensor total = torch.zeros(1);
            foreach (var y in ys)
            {
                total += nn.functional.cross_entropy(output, y);
            }

            total.backward();
            opt.step();
        }
    }

    public double Detached(IEnumerable<(Tensor X, Tensor Y)> rows)
    {
        using var opt = optim.SGD(_net.parameters(), 0.1);
        using var total = torch.zeros(1);
        foreach (var (x, y) in rows)
        {
            using var scope = NewDisposeScope();
            opt.zero_grad();
            var loss = nn.functional.cross_entropy(_net.call(x), y);
            loss.backward();
            opt.step();
            total.add_(loss.detach());
        }

        return total.ToDouble();
    }
}
