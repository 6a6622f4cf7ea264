// corpus: The scope begins when the loss is computed already, so it releases nothing of the pass.
// library: TorchSharp
// axis: class, nested loops
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Fences;

public sealed class FenceModel
{
    private readonly Module<Tensor, Tensor> net = Sequential(Linear(15, 45), ReLU(), Linear(45, 2));

    public void Fit(IReadOnlyList<(Tensor X, Tensor Y)> batches, int epochs)
    {
        random.manual_seed(12);
        using var optimizer = optim.SGD(net.parameters(), 0.02);
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            foreach (var (x, y) in batches) // expect: MLQ5005
            {
                var loss = functional.cross_entropy(net.call(x), y);
                using (NewDisposeScope())
                {
                    optimizer.zero_grad();
                    loss.backward();
                    optimizer.step();
                }
            }
        }
    }
}
