// corpus: One method evaluates whatever it is given, in eval mode and without gradients; the work comes as a lambda. Nothing is wrong.
// library: TorchSharp
// axis: Func parameter, lambda, local function, online learning, look-alike optimizer
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Lambdas;

public static class Evaluate
{
    public static T Without<T>(nn.Module net, Func<T> work)
    {
        var before = net.training;
        net.eval();
        try
        {
            using var guard = no_grad();
            using var scope = NewDisposeScope();
            return work();
        }
        finally
        {
            net.train(before);
        }
    }
}

public sealed class Stream
{
    private readonly Sequential net = nn.Sequential(nn.Linear(6, 12), nn.Dropout(0.1), nn.ReLU(), nn.Linear(12, 1));

    public void Learn(IEnumerable<(float[] X, float Y)> rows, Action<int, double> report)
    {
        using var optimizer = optim.SGD(net.parameters(), 0.01);
        net.train();
        var seen = 0;
        foreach (var (x, y) in rows)
        {
            if (seen++ % 100 == 0)
            {
                report(seen, Evaluate.Without(net, () => Math.Abs(net.call(torch.tensor(x)).ToDouble() - y)));
            }

            using var scope = NewDisposeScope();
            net.zero_grad();
            var loss = nn.functional.mse_loss(net.call(torch.tensor(x)), torch.tensor(new[] { y }));
            loss.backward();
            optimizer.step();
        }
    }

    // Gradient descent by hand.
    public static (Tensor W, Tensor B) Line(Tensor x, Tensor y, int steps, double rate)
    {
        var w = torch.zeros(1, requires_grad: true);
        var b = torch.zeros(1, requires_grad: true);
        for (var i = 0; i < steps; i++)
        {
            using var scope = NewDisposeScope();
            var loss = (w * x + b - y).pow(2).mean();
            loss.backward();
            using (no_grad())
            {
                w.sub_(w.grad! * rate);
                b.sub_(b.grad! * rate);
                w.grad!.zero_();
                b.grad!.zero_();
            }
        }

        return (w, b);
    }
}
