// corpus: The optimizer is made anew at the start of each cycle and only there: a restart that is meant.
// library: TorchSharp
// axis: class, options
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Avalanches;

public sealed record Cycle(int Length = 10, int Count = 4, double Rate = 0.05);

public sealed class RestartedTraining(Module<Tensor, Tensor> net, Cycle cycle)
{
    public IEnumerable<double> Run(IReadOnlyList<(Tensor Slopes, Tensor Danger)> train, IReadOnlyList<(Tensor Slopes, Tensor Danger)> validation)
    {
        var optimizer = optim.SGD(net.parameters(), cycle.Rate, momentum: 0.9);
        var scheduler = optim.lr_scheduler.CosineAnnealingLR(optimizer, cycle.Length);
        for (var epoch = 0; epoch < cycle.Length * cycle.Count; epoch++)
        {
            if (epoch > 0 && epoch % cycle.Length == 0)
            {
                optimizer.Dispose();
                optimizer = optim.SGD(net.parameters(), cycle.Rate, momentum: 0.9);
                scheduler = optim.lr_scheduler.CosineAnnealingLR(optimizer, cycle.Length);
            }

            net.train();
            foreach (var (slopes, danger) in train)
            {
                using var scope = NewDisposeScope();
                optimizer.zero_grad();
                functional.cross_entropy(net.call(slopes), danger).backward();
                optimizer.step();
            }

            scheduler.step();
            yield return Loss(validation);
        }
    }

    private double Loss(IReadOnlyList<(Tensor Slopes, Tensor Danger)> validation)
    {
        net.eval();
        using var guard = no_grad();
        var sum = 0.0;
        foreach (var (slopes, danger) in validation)
        {
            using var scope = NewDisposeScope();
            sum += functional.cross_entropy(net.call(slopes), danger).ToDouble();
        }

        return sum / validation.Count;
    }
}

public static class AvalancheNets
{
    public static RestartedTraining Small(long seed)
    {
        torch.manual_seed(seed);
        return new RestartedTraining(Sequential(Linear(18, 36), BatchNorm1d(36), ReLU(), Linear(36, 5)), new Cycle());
    }
}
