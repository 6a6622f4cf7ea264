// corpus: A benchmark measures forward, backward and a step on random tensors; each measured method releases what it makes.
// library: TorchSharp
// axis: benchmark code
using System.Diagnostics;
using TorchSharp;
using static TorchSharp.torch;

namespace Benchmarks;

public sealed class StepBenchmark : IDisposable
{
    private readonly nn.Module<Tensor, Tensor> _net;
    private readonly optim.Optimizer _optimizer;
    private readonly Tensor _x;
    private readonly Tensor _y;

    public StepBenchmark(int width)
    {
        torch.manual_seed(1);
        _net = nn.Sequential(("a", nn.Linear(width, width)), ("r", nn.ReLU()), ("b", nn.Linear(width, 1)));
        _optimizer = optim.SGD(_net.parameters(), 0.01);
        _x = torch.rand(64, width);
        _y = torch.rand(64, 1);
    }

    public void Forward()
    {
        using var guard = torch.no_grad();
        using var output = _net.call(_x);
    }

    public void Step()
    {
        using var scope = torch.NewDisposeScope();
        _optimizer.zero_grad();
        nn.functional.mse_loss(_net.call(_x), _y).backward();
        _optimizer.step();
    }

    public void Dispose()
    {
        _x.Dispose();
        _y.Dispose();
        _optimizer.Dispose();
        _net.Dispose();
    }
}

public static class Program
{
    public static void Main()
    {
        foreach (var width in new[] { 64, 256, 1024 })
        {
            using var benchmark = new StepBenchmark(width);
            foreach (var (name, action) in new (string, Action)[] { ("forward", benchmark.Forward), ("step", benchmark.Step) })
            {
                var clock = Stopwatch.StartNew();
                for (var i = 0; i < 100; i++)
                {
                    action();
                }
                Console.WriteLine($"{width} {name}: {clock.Elapsed.TotalMilliseconds / 100:F3} ms");
            }
        }
    }
}
