// corpus: Losses are kept as numbers, or detached and moved out of the scope of the batch.
// library: TorchSharp
// axis: collections
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

public static class LossCurves
{
    public static (List<float> Numbers, Tensor Curve) Train(IReadOnlyList<(Tensor X, Tensor Y)> batches)
    {
        random.manual_seed(20);
        var net = Linear(6, 1);
        var sgd = optim.SGD(net.parameters(), 0.01);
        var numbers = new List<float>();
        var curve = new List<Tensor>();
        foreach (var (x, y) in batches)
        {
            using var scope = NewDisposeScope();
            sgd.zero_grad();
            var loss = functional.mse_loss(net.call(x), y);
            loss.backward();
            sgd.step();
            numbers.Add(loss.item<float>());
            curve.Add(loss.detach().MoveToOuterDisposeScope());
        }

        return (numbers, stack(curve));
    }
}
