// corpus: The logarithm of the probabilities is taken before the negative log likelihood, as it wants it.
// library: TorchSharp
// axis: class, computed logarithm
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Spices;

public sealed class SpiceTrainer
{
    private readonly Module<Tensor, Tensor> net = Sequential(Linear(33, 66), ReLU(), Linear(66, 10), Softmax(1));

    public double Fit(IReadOnlyList<(Tensor X, Tensor Y)> batches)
    {
        random.manual_seed(45);
        using var optimizer = optim.Adam(net.parameters(), 1e-3);
        var sum = 0.0;
        foreach (var (x, y) in batches)
        {
            using var scope = NewDisposeScope();
            optimizer.zero_grad();
            var logs = (net.call(x) + 1e-9).log();
            var loss = functional.nll_loss(logs, y);
            loss.backward();
            optimizer.step();
            sum += loss.ToDouble();
        }

        return sum / batches.Count;
    }
}
