// corpus: A new optimizer is made for the same network only where the loss has not moved for a while.
// library: TorchSharp
// axis: class, warm restart under a condition
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Molds;

public sealed class MoldTrainer(Module<Tensor, Tensor> net)
{
    public int Fit(IReadOnlyList<(Tensor X, Tensor Y)> batches, int epochs)
    {
        random.manual_seed(29);
        var optimizer = optim.SGD(net.parameters(), 0.05, momentum: 0.9);
        var best = double.MaxValue;
        var stuck = 0;
        var restarts = 0;
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            if (stuck > 5)
            {
                optimizer.Dispose();
                optimizer = optim.SGD(net.parameters(), 0.05, momentum: 0.9);
                stuck = 0;
                restarts++;
            }

            var sum = 0.0;
            foreach (var (x, y) in batches)
            {
                using var scope = NewDisposeScope();
                optimizer.zero_grad();
                var loss = functional.mse_loss(net.call(x), y);
                loss.backward();
                optimizer.step();
                sum += loss.ToDouble();
            }

            stuck = sum < best ? 0 : stuck + 1;
            best = Math.Min(best, sum);
        }

        optimizer.Dispose();
        return restarts;
    }
}
