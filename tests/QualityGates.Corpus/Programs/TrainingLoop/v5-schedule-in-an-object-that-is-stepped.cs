// corpus: The optimizer and its schedule are in a record; a session steps the one for each batch, the other for each epoch, by an event.
// library: TorchSharp
// axis: record, event
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Sessions;

internal sealed record Steps(optim.Optimizer Optimizer, optim.lr_scheduler.LRScheduler Schedule);

internal sealed class Session
{
    public event Action? EpochEnded;

    public Steps Steps { get; }

    public Session(Module<Tensor, Tensor> net)
    {
        var optimizer = optim.Adam(net.parameters(), 1e-3);
        Steps = new Steps(optimizer, optim.lr_scheduler.LambdaLR(optimizer, epoch => Math.Pow(0.98, epoch)));
        EpochEnded += () => Steps.Schedule.step();
    }

    public void Run(Module<Tensor, Tensor> net, IReadOnlyList<(Tensor X, Tensor Y)> batches)
    {
        for (var epoch = 0; epoch < 12; epoch++)
        {
            foreach (var (x, y) in batches)
            {
                using var scope = NewDisposeScope();
                Steps.Optimizer.zero_grad();
                functional.mse_loss(net.call(x), y).backward();
                Steps.Optimizer.step();
            }

            EpochEnded?.Invoke();
        }
    }
}

internal static class Program
{
    private static void Main()
    {
        random.manual_seed(52);
        var net = Linear(5, 1);
        new Session(net).Run(net, [.. Tensor.load("x.pt").split(16).Zip(Tensor.load("y.pt").split(16))]);
    }
}
