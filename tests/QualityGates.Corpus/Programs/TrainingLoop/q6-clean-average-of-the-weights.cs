// corpus: A second network follows the first as a moving average, without gradients, and is what is validated.
// library: TorchSharp
// axis: class, moving average
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Orchards;

public sealed class Shadow(Module<Tensor, Tensor> source, Module<Tensor, Tensor> copy, double decay) : IDisposable
{
    public void Follow()
    {
        using var guard = no_grad();
        using var scope = NewDisposeScope();
        foreach (var (own, other) in copy.parameters().Zip(source.parameters()))
        {
            own.copy_(own * decay + other * (1 - decay));
        }
    }

    public double Error(IEnumerable<(Tensor Trees, Tensor Kilos)> rows)
    {
        copy.eval();
        using var guard = no_grad();
        double sum = 0, count = 0;
        foreach (var (trees, kilos) in rows)
        {
            using var scope = NewDisposeScope();
            sum += (copy.call(trees) - kilos).abs().sum().ToDouble();
            count += kilos.shape[0];
        }

        return sum / count;
    }

    public void Dispose() => copy.Dispose();
}

public static class HarvestTraining
{
    public static double Run(IReadOnlyList<(Tensor Trees, Tensor Kilos)> train, IReadOnlyList<(Tensor Trees, Tensor Kilos)> validation)
    {
        random.manual_seed(33);
        using var net = Make();
        var twin = Make();
        twin.load_state_dict(net.state_dict());
        using var shadow = new Shadow(net, twin, 0.995);
        using var optimizer = optim.AdamW(net.parameters(), 3e-4);
        for (var epoch = 0; epoch < 20; epoch++)
        {
            foreach (var (trees, kilos) in train)
            {
                using var scope = NewDisposeScope();
                var loss = functional.smooth_l1_loss(net.call(trees), kilos);
                optimizer.zero_grad();
                loss.backward();
                optimizer.step();
                shadow.Follow();
            }
        }

        return shadow.Error(validation);
    }

    private static TorchSharp.Modules.Sequential Make() => Sequential(Linear(22, 44), LayerNorm(44), GELU(), Linear(44, 1));
}
