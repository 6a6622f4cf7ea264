// corpus: Each step returns its loss beyond its scope, and the epoch adds them up as a tensor: the graph of every batch stays until the epoch is over.
// library: TorchSharp
// axis: helper that returns a tensor, sum
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Looms;

public sealed class LoomTrainer
{
    private readonly Module<Tensor, Tensor> net;
    private readonly optim.Optimizer optimizer;

    public LoomTrainer()
    {
        manual_seed(111);
        net = Sequential(Linear(32, 64), ReLU(), Linear(64, 32));
        optimizer = optim.SGD(net.parameters(), 0.05);
    }

    public float Epoch(IReadOnlyList<Tensor> weaves)
    {
        var total = zeros(1);
        foreach (var weave in weaves)
        {
            var loss = Step(weave);
            total = total + loss; // expect: MLQ5005
        }

        return total.item<float>() / weaves.Count;
    }

    public double Error(IReadOnlyList<Tensor> weaves)
    {
        using var guard = no_grad();
        return weaves.Average(weave =>
        {
            using var scope = NewDisposeScope();
            return functional.mse_loss(net.call(weave), weave).ToDouble();
        });
    }

    private Tensor Step(Tensor weave)
    {
        using var scope = NewDisposeScope();
        optimizer.zero_grad();
        var loss = functional.mse_loss(net.call(weave), weave);
        loss.backward();
        optimizer.step();
        return loss.MoveToOuterDisposeScope();
    }
}
