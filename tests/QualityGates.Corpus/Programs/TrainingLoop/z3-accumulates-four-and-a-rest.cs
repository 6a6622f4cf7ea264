// corpus: Four batches add up to one step, the clearing follows the step, and so it does for what is left at the end.
// library: TorchSharp
// axis: library, gradient accumulation
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Sails;

public static class BigBatches
{
    public static double Fit(Module<Tensor, Tensor> net, IReadOnlyList<(Tensor X, Tensor Y)> batches, int together)
    {
        random.manual_seed(2);
        using var optimizer = optim.AdamW(net.parameters(), 3e-4);
        var sum = 0.0;
        var waiting = 0;
        optimizer.zero_grad();
        foreach (var (x, y) in batches)
        {
            using var scope = NewDisposeScope();
            var loss = functional.mse_loss(net.call(x), y) / together;
            loss.backward();
            sum += loss.ToDouble();
            waiting++;
            if (waiting == together)
            {
                optimizer.step();
                optimizer.zero_grad();
                waiting = 0;
            }
        }

        if (waiting > 0)
        {
            optimizer.step();
            optimizer.zero_grad();
        }

        return sum;
    }
}
