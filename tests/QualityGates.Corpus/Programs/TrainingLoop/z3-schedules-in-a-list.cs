// corpus: Two optimizers have a schedule each, which are kept in a list and stepped after every epoch.
// library: TorchSharp
// axis: collection, two networks
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Bridges;

public sealed class TwinTrainer
{
    private readonly List<optim.lr_scheduler.LRScheduler> schedules = new();

    public void Fit(Module<Tensor, Tensor> left, Module<Tensor, Tensor> right, IReadOnlyList<(Tensor A, Tensor B, Tensor Y)> pairs)
    {
        random.manual_seed(13);
        using var first = optim.SGD(left.parameters(), 0.05);
        using var second = optim.SGD(right.parameters(), 0.05);
        schedules.Add(optim.lr_scheduler.ExponentialLR(first, 0.95));
        schedules.Add(optim.lr_scheduler.MultiStepLR(second, new[] { 10, 20 }));
        for (var epoch = 0; epoch < 30; epoch++)
        {
            foreach (var (a, b, y) in pairs)
            {
                using var scope = NewDisposeScope();
                first.zero_grad();
                second.zero_grad();
                functional.mse_loss(left.call(a) - right.call(b), y).backward();
                first.step();
                second.step();
            }

            foreach (var schedule in schedules)
            {
                schedule.step();
            }
        }
    }
}
