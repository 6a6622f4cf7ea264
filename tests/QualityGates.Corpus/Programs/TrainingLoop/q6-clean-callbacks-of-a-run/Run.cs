// corpus: A run calls what listens to it: one lowers the rate, one writes down losses as numbers, one stops; the scheduler is stepped in its listener.
// library: TorchSharp
// axis: interfaces, several files
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Glaciers;

public interface IListener
{
    bool EpochEnded(int epoch, double train, double validation);
}

public sealed class Run(Module<Tensor, Tensor> net, optim.Optimizer optimizer, IReadOnlyList<IListener> listeners)
{
    public void Go(IReadOnlyList<Strip> train, IReadOnlyList<Strip> validation, int epochs)
    {
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            var (learned, seen) = (Learn(train), Look(validation));
            if (listeners.Aggregate(true, (on, listener) => listener.EpochEnded(epoch, learned, seen) && on))
            {
                continue;
            }

            break;
        }
    }

    private double Learn(IReadOnlyList<Strip> strips)
    {
        net.train();
        var sum = 0.0;
        foreach (var strip in strips)
        {
            using var scope = NewDisposeScope();
            optimizer.zero_grad();
            var loss = functional.mse_loss(net.call(strip.Radar), strip.Depth);
            loss.backward();
            optimizer.step();
            sum += loss.ToDouble();
        }

        return sum / strips.Count;
    }

    private double Look(IReadOnlyList<Strip> strips)
    {
        net.eval();
        using var guard = no_grad();
        return strips.Select(strip =>
        {
            using var scope = NewDisposeScope();
            return functional.mse_loss(net.call(strip.Radar), strip.Depth).ToDouble();
        }).Average();
    }
}
