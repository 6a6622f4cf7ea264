// corpus: Gradients of four small batches are meant to add up before a step, but the helper that propagates clears them each time: only the last small batch counts. The losses of all are kept as tensors for the report.
// library: TorchSharp
// axis: counter, helper, list of losses
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Scans;

public sealed class AccumulatingTrainer
{
    private const int Every = 4;

    private readonly Module<Tensor, Tensor> net;
    private readonly optim.Optimizer optimizer;
    private readonly List<Tensor> losses = new();

    public AccumulatingTrainer()
    {
        random.manual_seed(3);
        net = Sequential(Conv3d(1, 8, 3), ReLU(), AdaptiveAvgPool3d(new long[] { 2, 2, 2 }), Flatten(), Linear(64, 2));
        optimizer = optim.AdamW(net.parameters(), 1e-4);
    }

    public float Epoch(IEnumerable<(Tensor Scan, Tensor Finding)> scans)
    {
        losses.Clear();
        var pending = 0;
        foreach (var (scan, finding) in scans)
        {
            var loss = Propagate(scan, finding);
            losses.Add(loss); // expect: MLQ5005
            if (++pending == Every)
            {
                optimizer.step();
                pending = 0;
            }
        }

        return losses.Average(loss => loss.item<float>());
    }

    private Tensor Propagate(Tensor scan, Tensor finding)
    {
        using var scope = NewDisposeScope();
        optimizer.zero_grad(); // expect: MLQ5002
        var loss = functional.cross_entropy(net.call(scan), finding) / Every;
        loss.backward();
        return loss.MoveToOuterDisposeScope();
    }
}
