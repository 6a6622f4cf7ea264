// corpus: A network for battery charge is scored before it learns, to see how it begins, and on the test batches when it has learned.
// library: TorchSharp
// axis: library class
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Batteries;

public sealed record Batch(Tensor Inputs, Tensor Charge);

public sealed record Course(double Before, double After);

public sealed class ChargeNetwork : IDisposable
{
    private readonly Sequential _layers = Sequential(Linear(6, 32), Tanh(), Linear(32, 1));

    public Course Learn(IReadOnlyList<Batch> train, IReadOnlyList<Batch> test, int epochs)
    {
        var before = Loss(train);
        using var optimizer = optim.SGD(_layers.parameters(), 0.01, momentum: 0.9);
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            foreach (var batch in train)
            {
                using var scope = NewDisposeScope();
                optimizer.zero_grad();
                functional.mse_loss(_layers.call(batch.Inputs), batch.Charge).backward();
                optimizer.step();
            }
        }

        return new Course(before, Loss(test));
    }

    public void Dispose() => _layers.Dispose();

    private double Loss(IReadOnlyList<Batch> batches)
    {
        using var guard = no_grad();
        var sum = 0.0;
        foreach (var batch in batches)
        {
            using var scope = NewDisposeScope();
            sum += functional.mse_loss(_layers.call(batch.Inputs), batch.Charge).ToDouble();
        }

        return sum / batches.Count;
    }
}
