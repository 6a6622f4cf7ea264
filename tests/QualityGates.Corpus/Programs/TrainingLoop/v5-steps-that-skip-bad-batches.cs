// corpus: Batches with a loss that is no number are skipped before anything is propagated; the loop is left when patience is over.
// library: TorchSharp
// axis: continue, break
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Careful;

public static class CarefulTraining
{
    public static int Run(Module<Tensor, Tensor> net, IReadOnlyList<(Tensor X, Tensor Y)> batches, Func<double> validate)
    {
        random.manual_seed(10);
        using var adam = optim.Adam(net.parameters(), 1e-3);
        var (best, since, skipped) = (double.MaxValue, 0, 0);
        for (var epoch = 0; ; epoch++)
        {
            net.train();
            foreach (var (x, y) in batches)
            {
                using var scope = NewDisposeScope();
                var loss = functional.mse_loss(net.call(x), y);
                if (!float.IsFinite(loss.item<float>()))
                {
                    skipped++;
                    continue;
                }

                adam.zero_grad();
                loss.backward();
                adam.step();
            }

            var error = validate();
            since = error < best ? 0 : since + 1;
            best = Math.Min(best, error);
            if (since > 5 || epoch == 99)
            {
                break;
            }
        }

        return skipped;
    }
}
