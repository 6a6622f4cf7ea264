// corpus: An extension method of the optimizer clears, propagates and steps, and every loop uses it.
// library: TorchSharp
// axis: extension method, two networks
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Orchards;

public static class OptimizerExtensions
{
    public static float Minimize(this optim.Optimizer optimizer, Tensor loss)
    {
        optimizer.zero_grad();
        loss.backward();
        optimizer.step();
        return loss.ToSingle();
    }
}

public sealed class YieldModels
{
    private readonly Module<Tensor, Tensor> apples = Sequential(Linear(9, 24), ReLU(), Linear(24, 1));
    private readonly Module<Tensor, Tensor> pears = Sequential(Linear(9, 24), ReLU(), Linear(24, 1));

    public IReadOnlyList<float> Fit(IEnumerable<(Tensor Soil, Tensor Apples, Tensor Pears)> seasons)
    {
        random.manual_seed(5);
        var losses = new List<float>();
        using var first = optim.RMSProp(apples.parameters(), 0.001);
        using var second = optim.RMSProp(pears.parameters(), 0.001);
        foreach (var season in seasons)
        {
            using var scope = NewDisposeScope();
            losses.Add(first.Minimize(functional.mse_loss(apples.call(season.Soil), season.Apples)));
            losses.Add(second.Minimize(functional.mse_loss(pears.call(season.Soil), season.Pears)));
        }

        return losses;
    }
}
