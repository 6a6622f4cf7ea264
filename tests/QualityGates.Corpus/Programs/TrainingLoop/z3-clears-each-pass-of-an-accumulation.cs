// corpus: Eight batches are to add up to one step, and each pass throws away what those before it gave.
// library: TorchSharp
// axis: library, gradient accumulation
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Quarries;

public sealed class StoneTrainer(Module<Tensor, Tensor> net, int together)
{
    public void Epoch(IReadOnlyList<(Tensor X, Tensor Y)> batches)
    {
        random.manual_seed(6);
        using var optimizer = optim.Adam(net.parameters(), 5e-4);
        for (var i = 0; i < batches.Count; i++)
        {
            using var scope = NewDisposeScope();
            optimizer.zero_grad(); // expect: MLQ5002
            var loss = functional.cross_entropy(net.call(batches[i].X), batches[i].Y) / together;
            loss.backward();
            if ((i + 1) % together == 0)
            {
                optimizer.step();
            }
        }
    }
}
