// corpus: A library makes optimizer and schedule together, goes through one epoch when it is asked, and leaves the schedule to its users.
// library: TorchSharp
// axis: public record, method per epoch
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

public sealed record Session(Module<Tensor, Tensor> Net, optim.Optimizer Optimizer, optim.lr_scheduler.LRScheduler Schedule);

public static class Sessions
{
    public static Session Open(long inputs, long classes)
    {
        random.manual_seed(1);
        var net = Sequential(Linear(inputs, 32), ReLU(), Linear(32, classes));
        var optimizer = optim.Adam(net.parameters());
        return new Session(net, optimizer, optim.lr_scheduler.ExponentialLR(optimizer, 0.95));
    }

    public static void Epoch(Session session, IEnumerable<(Tensor X, Tensor Y)> batches)
    {
        foreach (var (x, y) in batches)
        {
            using var scope = NewDisposeScope();
            session.Optimizer.zero_grad();
            functional.cross_entropy(session.Net.call(x), y).backward();
            session.Optimizer.step();
        }
    }
}
