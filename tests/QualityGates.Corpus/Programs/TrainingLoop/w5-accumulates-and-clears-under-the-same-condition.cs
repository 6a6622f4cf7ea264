// corpus: Gradients of eight batches add up; the step and the clearing stand under one condition.
// library: TorchSharp
// axis: library, accumulation, mixed sizes
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Satellites;

public static class LargeBatches
{
    public static void Train(Module<Tensor, Tensor> network, optim.Optimizer optimizer, IEnumerable<(Tensor Tile, Tensor Mask)> tiles, int together = 8)
    {
        network.train();
        optimizer.zero_grad();
        var waiting = 0;
        foreach (var (tile, mask) in tiles)
        {
            using var scope = NewDisposeScope();
            var loss = functional.binary_cross_entropy_with_logits(network.call(tile), mask) / together;
            loss.backward();
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
    }
}
