// corpus: The curve keeps the losses themselves with their graphs, and the second phase of the training opens no scope.
// library: TorchSharp
// axis: class, records
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Greenhouse;

internal sealed record Point(int Step, Tensor Loss);

public sealed class YieldTraining : IDisposable
{
    private readonly Module<Tensor, Tensor> _net;
    private readonly optim.Optimizer _optimizer;
    private readonly List<Point> _curve = [];

    public YieldTraining()
    {
        random.manual_seed(5);
        _net = Sequential(Linear(12, 32), GELU(), Linear(32, 1));
        _optimizer = optim.Adam(_net.parameters(), 5e-4);
    }

    public float Warm(Func<int, (Tensor X, Tensor Y)> batch, int steps)
    {
        for (var step = 0; step < steps; step++)
        {
            using var scope = NewDisposeScope();
            var (x, y) = batch(step);
            _optimizer.zero_grad();
            var loss = functional.mse_loss(_net.call(x), y);
            loss.backward();
            _optimizer.step();
            _curve.Add(new Point(step, loss.MoveToOuterDisposeScope())); // expect: MLQ5005
        }

        return _curve[^1].Loss.item<float>();
    }

    public void Polish(Tensor x, Tensor y)
    {
        for (var step = 0; step < 400; step++) // expect: MLQ5005
        {
            _optimizer.zero_grad();
            functional.l1_loss(_net.call(x), y).backward();
            _optimizer.step();
        }
    }

    public (double Absolute, double Squared) Measure(Tensor x, Tensor y)
    {
        _net.eval();
        using var guard = no_grad();
        using var scope = NewDisposeScope();
        var difference = _net.call(x) - y;
        return (difference.abs().mean().ToDouble(), difference.square().mean().ToDouble());
    }

    public void Dispose()
    {
        _optimizer.Dispose();
        _net.Dispose();
    }
}
