// corpus: The abstract learner owns the loop and steps; each descendant only says its loss. Nobody clears.
// library: TorchSharp
// axis: base class, another file, abstract method
using TorchSharp;
using static TorchSharp.torch;

namespace Harbour.Tides;

public abstract class Learner
{
    protected abstract optim.Optimizer Optimizer { get; }

    protected abstract Tensor LossOf(Tensor features, Tensor levels);

    public void Learn(IEnumerable<(Tensor Features, Tensor Levels)> batches, int epochs)
    {
        var list = batches.ToList();
        for (var epoch = 1; epoch <= epochs; epoch++)
        {
            foreach (var (features, levels) in list)
            {
                using (NewDisposeScope())
                {
                    LossOf(features, levels).backward(); // expect: MLQ5001
                    Optimizer.step();
                }
            }
        }
    }
}
