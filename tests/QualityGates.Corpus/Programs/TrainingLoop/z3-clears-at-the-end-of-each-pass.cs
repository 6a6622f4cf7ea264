// corpus: Every pass propagates, clips, steps and clears, in this order.
// library: TorchSharp
// axis: library, clipping, clearing last
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Trams;

public static class TramTraining
{
    public static void Fit(Module<Tensor, Tensor> net, IEnumerable<(Tensor X, Tensor Y)> batches)
    {
        random.manual_seed(43);
        using var optimizer = optim.Adam(net.parameters(), 1e-3);
        var schedule = optim.lr_scheduler.StepLR(optimizer, 100);
        foreach (var (x, y) in batches)
        {
            using var scope = NewDisposeScope();
            var loss = functional.cross_entropy(net.call(x), y);
            loss.backward();
            nn.utils.clip_grad_value_(net.parameters(), 0.5);
            optimizer.step();
            schedule.step();
            optimizer.zero_grad();
        }
    }
}
