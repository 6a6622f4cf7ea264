// corpus: Each epoch makes an optimizer of its own for the same network, and forgets what the last one had learned.
// library: TorchSharp
// axis: class, nested loops
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Bakery;

public sealed class DemandModel
{
    private readonly Module<Tensor, Tensor> net = Sequential(Linear(21, 42), ReLU(), Linear(42, 1));

    public IReadOnlyList<double> Fit(IReadOnlyList<(Tensor X, Tensor Y)> days, int epochs)
    {
        random.manual_seed(18);
        var losses = new List<double>();
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            using var optimizer = optim.Adam(net.parameters(), 0.001, weight_decay: 1e-4); // expect: MLQ5008
            var sum = 0.0;
            foreach (var (x, y) in days)
            {
                using var scope = NewDisposeScope();
                optimizer.zero_grad();
                var loss = functional.l1_loss(net.call(x), y);
                loss.backward();
                optimizer.step();
                sum += loss.ToDouble();
            }

            losses.Add(sum / days.Count);
        }

        return losses;
    }
}
