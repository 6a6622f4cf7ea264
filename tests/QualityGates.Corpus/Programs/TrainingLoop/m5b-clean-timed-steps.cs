// corpus: Steps that helpers time, retry and scope: the function with the loss is given to methods that open the scope or hand it on.
// library: TorchSharp
// axis: functions given to methods
using System.Diagnostics;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Timed;

public static class Work
{
    public static TimeSpan Timed(Action work)
    {
        var watch = Stopwatch.StartNew();
        Scoped(work);
        return watch.Elapsed;
    }

    private static void Scoped(Action work)
    {
        using var scope = NewDisposeScope();
        work();
    }
}

public sealed class TimedTrainer(nn.Module<Tensor, Tensor> net, optim.Optimizer optimizer)
{
    public TimeSpan Train(IReadOnlyList<(Tensor X, Tensor Y)> rows, int epochs)
    {
        var total = TimeSpan.Zero;
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            net.train();
            foreach (var (x, y) in rows)
            {
                total += Work.Timed(() =>
                {
                    optimizer.zero_grad();
                    var loss = nn.functional.mse_loss(net.call(x), y);
                    loss.backward();
                    optimizer.step();
                });
            }
        }

        return total;
    }
}
