// corpus: A one-cycle schedule goes on after every batch, as it wants to.
// library: TorchSharp
// axis: library, clipping, per-batch schedule
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Kites;

public static class OneCycle
{
    public static double Fit(Module<Tensor, Tensor> net, IReadOnlyList<(Tensor X, Tensor Y)> batches, int epochs)
    {
        random.manual_seed(8);
        using var optimizer = optim.AdamW(net.parameters(), 1e-4);
        var schedule = optim.lr_scheduler.OneCycleLR(optimizer, 1e-3, total_steps: epochs * batches.Count);
        var last = 0.0;
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            foreach (var (x, y) in batches)
            {
                using var scope = NewDisposeScope();
                var loss = functional.mse_loss(net.call(x), y);
                optimizer.zero_grad();
                loss.backward();
                nn.utils.clip_grad_norm_(net.parameters(), 1.0);
                optimizer.step();
                schedule.step();
                last = loss.ToDouble();
            }
        }

        return last;
    }
}
