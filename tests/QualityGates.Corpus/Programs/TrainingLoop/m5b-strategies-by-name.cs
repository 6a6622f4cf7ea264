// corpus: A factory makes the strategy that a setting names; one of them never clears, one steps its schedule before its optimizer.
// library: TorchSharp
// axis: interface and factory
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Strategies;

public interface IStrategy
{
    void Learn(Tensor loss);
}

public sealed class Momentum : IStrategy
{
    private readonly optim.Optimizer optimizer;

    public Momentum(nn.Module net) => optimizer = optim.SGD(net.parameters(), 0.01, momentum: 0.9);

    public void Learn(Tensor loss)
    {
        loss.backward(); // expect: MLQ5001
        optimizer.step();
    }
}

public sealed class Cooling : IStrategy
{
    private readonly optim.Optimizer optimizer;
    private readonly optim.lr_scheduler.LRScheduler schedule;

    public Cooling(nn.Module net)
    {
        optimizer = optim.AdamW(net.parameters());
        schedule = optim.lr_scheduler.ExponentialLR(optimizer, 0.999);
    }

    public void Learn(Tensor loss)
    {
        optimizer.zero_grad();
        loss.backward();
        schedule.step(); // expect: MLQ5002
        optimizer.step();
    }
}

public static class Program
{
    public static void Main(string[] args)
    {
        manual_seed(44);
        var net = nn.Sequential(nn.Linear(7, 14), nn.SiLU(), nn.Linear(14, 1));
        var strategy = Create(args[0], net);
        foreach (var (x, y) in load("x.pt").split(8).Zip(load("y.pt").split(8)))
        {
            using var scope = NewDisposeScope();
            strategy.Learn(nn.functional.huber_loss(net.call(x), y));
        }
    }

    private static IStrategy Create(string name, nn.Module net) => name switch
    {
        "momentum" => new Momentum(net),
        "cooling" => new Cooling(net),
        _ => throw new ArgumentOutOfRangeException(nameof(name)),
    };
}
