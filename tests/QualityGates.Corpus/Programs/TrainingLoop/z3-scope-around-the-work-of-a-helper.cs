// corpus: A helper takes one step within a scope of its own, and the loops that call it keep numbers only.
// library: TorchSharp
// axis: class, helper with a scope, nested loops
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Ponds;

public sealed class PondModel
{
    private readonly Module<Tensor, Tensor> net = Sequential(Linear(13, 26), ReLU(), Linear(26, 1));
    private readonly optim.Optimizer optimizer;

    public PondModel() => optimizer = optim.NAdam(net.parameters(), 1e-3);

    public float[] Fit(IReadOnlyList<(Tensor X, Tensor Y)> batches, int epochs) =>
        Enumerable.Range(0, epochs).Select(_ => Epoch(batches)).ToArray();

    private float Epoch(IReadOnlyList<(Tensor X, Tensor Y)> batches)
    {
        var sum = 0f;
        foreach (var (x, y) in batches)
        {
            sum += Learn(x, y);
        }

        return sum / batches.Count;
    }

    private float Learn(Tensor x, Tensor y)
    {
        using var scope = NewDisposeScope();
        optimizer.zero_grad();
        var loss = functional.mse_loss(net.call(x), y);
        loss.backward();
        optimizer.step();
        return loss.ToSingle();
    }
}
