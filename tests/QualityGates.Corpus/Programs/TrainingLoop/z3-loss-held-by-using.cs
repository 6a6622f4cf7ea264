// corpus: The tensors of each pass are held by using, and of the loss only its number is kept.
// library: TorchSharp
// axis: class, using declarations, history
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Pumps;

public sealed record EpochLoss(int Epoch, double Loss);

public sealed class PumpTrainer(Module<Tensor, Tensor> net)
{
    public IReadOnlyList<EpochLoss> Fit(IReadOnlyList<(Tensor X, Tensor Y)> batches, int epochs)
    {
        random.manual_seed(14);
        using var optimizer = optim.Adam(net.parameters(), 1e-3);
        var history = new List<EpochLoss>();
        for (var epoch = 1; epoch <= epochs; epoch++)
        {
            var sum = 0.0;
            foreach (var (x, y) in batches)
            {
                optimizer.zero_grad();
                using var output = net.call(x);
                using var loss = functional.smooth_l1_loss(output, y);
                loss.backward();
                optimizer.step();
                sum += loss.ToDouble();
            }

            history.Add(new EpochLoss(epoch, sum / batches.Count));
        }

        return history;
    }
}
