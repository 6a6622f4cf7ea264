// corpus: The base class goes through the epochs and steps, the derived class propagates the loss, and neither clears.
// library: TorchSharp
// axis: library, template method, generic base class
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Rivers;

public abstract class Trainer<TBatch>
{
    protected abstract Module<Tensor, Tensor> Network { get; }

    protected abstract void Propagate(TBatch batch);

    public void Run(IReadOnlyList<TBatch> batches, int epochs, double rate)
    {
        var optimizer = optim.AdamW(Network.parameters(), rate);
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            foreach (var batch in batches)
            {
                using var scope = NewDisposeScope();
                Propagate(batch);
                optimizer.step();
            }
        }
    }
}

public sealed record Gauge(Tensor Levels, Tensor Discharge);

public sealed class DischargeTrainer : Trainer<Gauge>
{
    private readonly Module<Tensor, Tensor> network = Sequential(Linear(12, 48), Tanh(), Linear(48, 1));

    protected override Module<Tensor, Tensor> Network => network;

    protected override void Propagate(Gauge batch)
    {
        var predicted = network.call(batch.Levels);
        functional.smooth_l1_loss(predicted, batch.Discharge).backward(); // expect: MLQ5001
    }
}
