// corpus: Losses written by hand take logits and apply the sigmoid themselves; the sum of several is propagated once.
// library: TorchSharp
// axis: Loss class, static helper, Aggregate
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Own;

public sealed class FocalLoss(double gamma) : Loss<Tensor, Tensor, Tensor>(nn.Reduction.Mean)
{
    public override Tensor forward(Tensor logits, Tensor targets)
    {
        var each = nn.functional.binary_cross_entropy_with_logits(logits, targets, reduction: nn.Reduction.None);
        return ((1 - (-each).exp()).pow(gamma) * each).mean();
    }
}

public static class Overlap
{
    public static Tensor Dice(Tensor logits, Tensor targets)
    {
        var probabilities = logits.sigmoid();
        var common = (probabilities * targets).sum();
        return 1 - 2 * common / (probabilities.sum() + targets.sum() + 1e-6);
    }
}

public sealed class Segmenter
{
    private readonly Sequential _net = nn.Sequential(nn.Conv2d(1, 8, 3, padding: 1), nn.ReLU(), nn.Conv2d(8, 1, 1));
    private readonly optim.Optimizer _optimizer;
    private readonly Func<Tensor, Tensor, Tensor>[] _losses;

    public Segmenter()
    {
        random.manual_seed(24);
        _optimizer = optim.Adam(_net.parameters());
        var focal = new FocalLoss(2);
        _losses = new Func<Tensor, Tensor, Tensor>[] { focal.call, Overlap.Dice };
    }

    public IEnumerable<float> Fit(IReadOnlyList<(Tensor Image, Tensor Mask)> batches)
    {
        foreach (var (image, mask) in batches)
        {
            using var scope = NewDisposeScope();
            var logits = _net.call(image);
            var total = _losses.Aggregate(zeros(1), (sum, loss) => sum + loss(logits, mask));
            _optimizer.zero_grad();
            total.backward();
            _optimizer.step();
            yield return total.ToSingle();
        }
    }

    public Tensor Mask(Tensor image)
    {
        using var quiet = no_grad();
        using var scope = NewDisposeScope();
        return _net.call(image).sigmoid().gt(0.5).MoveToOuterDisposeScope();
    }
}
