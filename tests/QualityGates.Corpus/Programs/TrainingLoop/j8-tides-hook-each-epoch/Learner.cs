// corpus: A base class asks its hook for an optimizer in every epoch, and the class of the tides makes the same one each time, which forgets its momentum.
// library: TorchSharp
// axis: base class with a hook, two files
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Tides;

public readonly record struct Batch(Tensor X, Tensor Y);

public abstract class Learner
{
    protected abstract Module<Tensor, Tensor> Net { get; }

    public float Fit(IReadOnlyList<Batch> train, Batch test, int epochs)
    {
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            Net.train();
            using var optimizer = MakeOptimizer();
            foreach (var batch in train)
            {
                using var scope = NewDisposeScope();
                optimizer.zero_grad();
                functional.mse_loss(Net.call(batch.X), batch.Y).backward();
                optimizer.step();
            }
        }

        Net.eval();
        using var guard = no_grad();
        return functional.l1_loss(Net.call(test.X), test.Y).item<float>();
    }

    protected abstract optim.Optimizer MakeOptimizer();
}
