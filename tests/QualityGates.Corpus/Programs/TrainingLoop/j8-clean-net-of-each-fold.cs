// corpus: Every fold has a network of its own and an optimizer of its own, both made in the turn of the fold.
// library: TorchSharp
// axis: iterator of folds, factory function in a field
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Sourdough;

public sealed class FoldedNetwork(long inputs)
{
    private readonly Func<long, Module<Tensor, Tensor>> make =
        width => Sequential(Linear(width, 12), ReLU(), Linear(12, 1));

    public float MeanError(float[][] loaves, float[] heights, int folds)
    {
        manual_seed(15);
        return Errors(loaves, heights, folds).Average();
    }

    private IEnumerable<float> Errors(float[][] loaves, float[] heights, int folds)
    {
        for (var held = 0; held < folds; held++)
        {
            var outside = Enumerable.Range(0, heights.Length).Where(place => place % folds != held).ToArray();
            var inside = Enumerable.Range(0, heights.Length).Where(place => place % folds == held).ToArray();
            using var net = make(inputs);
            using var optimizer = optim.RMSProp(net.parameters(), lr: 0.003);
            var (x, y) = Tensors(outside);
            for (var epoch = 0; epoch < 150; epoch++)
            {
                using var scope = NewDisposeScope();
                optimizer.zero_grad();
                functional.mse_loss(net.call(x), y).backward();
                optimizer.step();
            }

            net.eval();
            yield return Miss(net, Tensors(inside));
        }

        (Tensor X, Tensor Y) Tensors(int[] places) =>
            (tensor(places.SelectMany(place => loaves[place]).ToArray(), places.Length, inputs),
                tensor(places.Select(place => heights[place]).ToArray(), places.Length, 1));
    }

    private static float Miss(Module<Tensor, Tensor> net, (Tensor X, Tensor Y) part)
    {
        using var guard = no_grad();
        return functional.l1_loss(net.call(part.X), part.Y).item<float>();
    }
}
