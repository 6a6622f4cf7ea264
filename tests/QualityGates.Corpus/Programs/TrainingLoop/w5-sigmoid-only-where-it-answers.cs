// corpus: The network gives logits to the loss, and the sigmoid is applied where somebody asks for a probability.
// library: TorchSharp
// axis: library, two methods, imbalance
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Valves;

public sealed class LeakDetector : IDisposable
{
    private readonly Module<Tensor, Tensor> net = Sequential(Linear(30, 60), ReLU(), Linear(60, 1));

    public void Learn(IEnumerable<(Tensor Readings, Tensor Leaks)> batches, float positives)
    {
        using var weight = tensor(new[] { positives });
        using var criterion = BCEWithLogitsLoss(pos_weights: weight);
        using var optimizer = optim.SGD(net.parameters(), 0.02, momentum: 0.9, nesterov: true);
        net.train();
        foreach (var (readings, leaks) in batches)
        {
            using var scope = NewDisposeScope();
            optimizer.zero_grad();
            criterion.call(net.call(readings), leaks).backward();
            optimizer.step();
        }
    }

    public float[] Probabilities(Tensor readings)
    {
        using var scope = NewDisposeScope();
        using var guard = no_grad();
        net.eval();
        return functional.sigmoid(net.call(readings)).data<float>().ToArray();
    }

    public void Dispose() => net.Dispose();
}
