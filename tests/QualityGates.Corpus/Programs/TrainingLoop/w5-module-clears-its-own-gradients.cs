// corpus: The module clears its gradients itself, at the end of each turn, in a method that steps and clears.
// library: TorchSharp
// axis: base class, template method, scheduler
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Brewery;

public abstract class Trainer<TBatch>
{
    private readonly Module<Tensor, Tensor> network;
    private readonly optim.Optimizer optimizer;
    private readonly optim.lr_scheduler.LRScheduler scheduler;

    protected Trainer(Module<Tensor, Tensor> network)
    {
        this.network = network;
        optimizer = optim.Adam(network.parameters(), 0.003);
        scheduler = optim.lr_scheduler.StepLR(optimizer, 10, 0.5);
    }

    public void Run(IReadOnlyList<TBatch> batches, int epochs)
    {
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            network.train();
            foreach (var batch in batches)
            {
                using var scope = NewDisposeScope();
                Loss(network, batch).backward();
                Advance();
            }

            scheduler.step();
        }
    }

    protected abstract Tensor Loss(Module<Tensor, Tensor> module, TBatch batch);

    private void Advance()
    {
        optimizer.step();
        network.zero_grad();
    }
}

public sealed class BitternessTrainer(Module<Tensor, Tensor> network) : Trainer<(Tensor Recipe, Tensor Bitterness)>(network)
{
    protected override Tensor Loss(Module<Tensor, Tensor> module, (Tensor Recipe, Tensor Bitterness) batch) =>
        functional.l1_loss(module.call(batch.Recipe), batch.Bitterness);
}
