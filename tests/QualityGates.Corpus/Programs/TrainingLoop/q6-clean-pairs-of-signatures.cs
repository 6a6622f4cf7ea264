// corpus: One tower looks at both signatures of a pair; the distance between them is the loss and later the verdict.
// library: TorchSharp
// axis: metric learning, iterator
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Signatures;

public sealed record Pair(float[] Left, float[] Right, bool Same);

public sealed class Tower : IDisposable
{
    private readonly Module<Tensor, Tensor> _tower;
    private readonly optim.Optimizer _optimizer;

    public Tower()
    {
        random.manual_seed(51);
        _tower = Sequential(Linear(256, 96), ReLU(), Dropout(0.15), Linear(96, 24));
        _optimizer = optim.Adam(_tower.parameters(), 4e-4);
    }

    public (double Loss, double Hits) Epoch(IEnumerable<Pair> train, IReadOnlyCollection<Pair> validation)
    {
        _tower.train();
        var losses = train.Chunk(32).Select(Step).ToList();
        _tower.eval();
        using var guard = no_grad();
        using var scope = NewDisposeScope();
        var near = Apart(validation).lt(0.5);
        return (losses.Average(), near.eq(Same(validation).gt(0.5)).@float().mean().ToDouble());
    }

    private double Step(Pair[] pairs)
    {
        using var scope = NewDisposeScope();
        var apart = Apart(pairs);
        var same = Same(pairs);
        var loss = (same * apart.square() + (1 - same) * functional.relu(1 - apart).square()).mean();
        _optimizer.zero_grad();
        loss.backward();
        _optimizer.step();
        return loss.ToDouble();
    }

    private Tensor Apart(IReadOnlyCollection<Pair> pairs)
    {
        var left = _tower.call(Stacked(pairs.Select(pair => pair.Left)));
        var right = _tower.call(Stacked(pairs.Select(pair => pair.Right)));
        return ((left - right).square().sum(1) + 1e-8).sqrt();
    }

    private static Tensor Same(IEnumerable<Pair> pairs) => tensor(pairs.Select(pair => pair.Same ? 1f : 0f).ToArray());

    private static Tensor Stacked(IEnumerable<float[]> rows) => stack(rows.Select(row => tensor(row)).ToArray());

    public void Dispose()
    {
        _optimizer.Dispose();
        _tower.Dispose();
    }
}
