// corpus: Stochastic weight averaging: a copy collects the mean of the weights, its batch normalisation is renewed in training mode on training rows without gradients, and then it is judged in evaluation.
// library: TorchSharp
// axis: copy of a network
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Averaged;

public sealed class Net : nn.Module<Tensor, Tensor>
{
    private readonly Sequential layers = nn.Sequential(nn.Linear(30, 60), nn.BatchNorm1d(60), nn.ReLU(), nn.Linear(60, 4));

    public Net() : base("net") => RegisterComponents();

    public override Tensor forward(Tensor input) => layers.call(input);
}

public sealed class Swa
{
    private readonly Net net = new();
    private readonly Net mean = new();
    private int collected;

    public double Run(IReadOnlyList<(Tensor X, Tensor Y)> train, IReadOnlyList<(Tensor X, Tensor Y)> test)
    {
        using var optimizer = optim.SGD(net.parameters(), 0.05, momentum: 0.9);
        for (var epoch = 0; epoch < 40; epoch++)
        {
            net.train();
            foreach (var (x, y) in train)
            {
                using var scope = NewDisposeScope();
                optimizer.zero_grad();
                nn.functional.cross_entropy(net.call(x), y).backward();
                optimizer.step();
            }

            if (epoch >= 30)
            {
                Collect();
            }
        }

        Renew(train);
        mean.eval();
        using var quiet = no_grad();
        var right = 0L;
        foreach (var (x, y) in test)
        {
            using var scope = NewDisposeScope();
            right += mean.call(x).argmax(1).eq(y).sum().item<long>();
        }

        return right / (double)test.Sum(row => row.Y.numel());
    }

    private void Collect()
    {
        using var quiet = no_grad();
        collected++;
        foreach (var (to, from) in mean.parameters().Zip(net.parameters()))
        {
            to.mul_(1 - 1.0 / collected).add_(from, 1.0 / collected);
        }
    }

    private void Renew(IReadOnlyList<(Tensor X, Tensor Y)> rows)
    {
        using var quiet = no_grad();
        mean.train();
        foreach (var (x, _) in rows)
        {
            using var scope = NewDisposeScope();
            mean.call(x);
        }
    }
}
