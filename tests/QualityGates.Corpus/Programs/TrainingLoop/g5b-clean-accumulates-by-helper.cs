// corpus: Gradients of four batches are summed on purpose; a method decides when to step and clears then.
// library: TorchSharp
// axis: accumulation, helper, field
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Weaving;

public sealed class FabricTraining
{
    private const int Together = 4;
    private readonly Module<Tensor, Tensor> net;
    private readonly optim.Optimizer optimizer;
    private int waiting;

    public FabricTraining()
    {
        manual_seed(3);
        net = Sequential(Linear(64, 64), ReLU(), Linear(64, 6));
        optimizer = optim.AdamW(net.parameters());
        optimizer.zero_grad();
    }

    public void Learn(IEnumerable<(Tensor X, Tensor Y)> batches)
    {
        foreach (var (x, y) in batches)
        {
            using var scope = NewDisposeScope();
            var loss = functional.cross_entropy(net.call(x), y) / Together;
            loss.backward();
            waiting++;
            StepWhenDue();
        }

        Flush();
    }

    private void StepWhenDue()
    {
        if (waiting >= Together)
        {
            Flush();
        }
    }

    private void Flush()
    {
        if (waiting == 0)
        {
            return;
        }

        optimizer.step();
        optimizer.zero_grad();
        waiting = 0;
    }
}
