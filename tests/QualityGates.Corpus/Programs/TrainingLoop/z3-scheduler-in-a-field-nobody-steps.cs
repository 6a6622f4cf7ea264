// corpus: A class keeps a cosine schedule in a private field and never goes on with it.
// library: TorchSharp
// axis: class, private fields
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Wells;

public sealed class WellTrainer
{
    private readonly Module<Tensor, Tensor> net;
    private readonly optim.Optimizer optimizer;
    private readonly optim.lr_scheduler.LRScheduler schedule;

    public WellTrainer(int epochs)
    {
        net = Sequential(Linear(10, 32), GELU(), Linear(32, 3));
        optimizer = optim.AdamW(net.parameters(), 1e-3);
        schedule = optim.lr_scheduler.CosineAnnealingLR(optimizer, epochs); // expect: MLQ5002
        Epochs = epochs;
    }

    public int Epochs { get; }

    public void Fit(IReadOnlyList<(Tensor X, Tensor Y)> batches)
    {
        for (var epoch = 0; epoch < Epochs; epoch++)
        {
            foreach (var (x, y) in batches)
            {
                using var scope = NewDisposeScope();
                optimizer.zero_grad();
                functional.cross_entropy(net.call(x), y).backward();
                optimizer.step();
            }
        }
    }
}
