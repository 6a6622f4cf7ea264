// corpus: The loop has no scope and sums its losses up as tensors, which keep the graph of every batch.
// library: TorchSharp
// axis: library, running loss
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Waves;

public static class WaveFit
{
    public static double Epoch(Module<Tensor, Tensor> net, optim.Optimizer optimizer, IReadOnlyCollection<(Tensor X, Tensor Y)> batches)
    {
        Tensor running = zeros(1);
        foreach (var (x, y) in batches) // expect: MLQ5005
        {
            optimizer.zero_grad();
            var loss = functional.mse_loss(net.call(x), y);
            loss.backward();
            optimizer.step();
            running += loss; // expect: MLQ5005
        }

        return running.ToDouble() / batches.Count;
    }
}
