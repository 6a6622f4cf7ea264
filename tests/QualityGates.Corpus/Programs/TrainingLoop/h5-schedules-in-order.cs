// corpus: Schedules of all kinds, each moved where it should be. Nothing is wrong.
// library: TorchSharp
// axis: list of schedulers, dictionary, property, plateau through a helper
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.optim;
using static TorchSharp.torch.optim.lr_scheduler;

namespace Schedules;

public sealed class Scheduled(nn.Module<Tensor, Tensor> net, IReadOnlyList<(Tensor X, Tensor Y)> train, IReadOnlyList<(Tensor X, Tensor Y)> valid)
{
    private LRScheduler? perEpoch;

    public Optimizer Optimizer { get; } = SGD(net.parameters(), 0.1, momentum: 0.9);

    public void Many(int epochs)
    {
        var schedulers = new List<LRScheduler>
        {
            ExponentialLR(Optimizer, 0.98),
            MultiStepLR(Optimizer, [10, 20]),
        };
        for (var e = 0; e < epochs; e++)
        {
            Epoch(null);
            schedulers.ForEach(static s => s.step());
        }
    }

    public void Warm(int epochs)
    {
        var warm = LinearLR(Optimizer, 0.1, total_iters: 5);
        var main = CosineAnnealingLR(Optimizer, epochs - 5);
        var both = SequentialLR(Optimizer, new[] { warm, main }, new[] { 5 });
        for (var e = 0; e < epochs; e++)
        {
            Epoch(null);
            both.step();
        }
    }

    public void Cyclic(int epochs)
    {
        var cycle = CyclicLR(Optimizer, 0.001, 0.1);
        for (var e = 0; e < epochs; e++)
        {
            Epoch(cycle.step);
        }
    }

    public void Plateau(int epochs)
    {
        perEpoch = ReduceLROnPlateau(Optimizer, patience: 2);
        for (var e = 0; e < epochs; e++)
        {
            Epoch(null);
            perEpoch.step(Loss(valid));
            Console.WriteLine($"{e} {Optimizer.ParamGroups.First().LearningRate}");
        }
    }

    private void Epoch(Action? afterBatch)
    {
        net.train();
        foreach (var (x, y) in train)
        {
            using var scope = NewDisposeScope();
            Optimizer.zero_grad();
            nn.functional.mse_loss(net.call(x), y).backward();
            Optimizer.step();
            afterBatch?.Invoke();
        }
    }

    private double Loss(IEnumerable<(Tensor X, Tensor Y)> rows)
    {
        net.eval();
        using (no_grad())
        {
            var sum = 0d;
            var n = 0;
            foreach (var (x, y) in rows)
            {
                using (NewDisposeScope())
                {
                    sum += nn.functional.mse_loss(net.call(x), y).ToDouble();
                    n++;
                }
            }

            return sum / n;
        }
    }
}
