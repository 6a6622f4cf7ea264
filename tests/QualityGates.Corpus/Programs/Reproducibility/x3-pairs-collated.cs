// corpus: A generic loader with a function that collates pairs of dialects is told by a constant to shuffle, and has no seed.
// library: TorchSharp
// axis: generic loader, constant flag
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Dialects;

public sealed record Pair(float[] Left, float[] Right, float Distance);

public sealed class PairSet(List<Pair> pairs) : utils.data.Dataset<Pair>
{
    public override long Count => pairs.Count;

    public override Pair GetTensor(long index) => pairs[(int)index];
}

public sealed class DistanceModel
{
    private const bool Shuffle = true;
    private readonly Linear _layer;

    public DistanceModel()
    {
        manual_seed(31);
        _layer = nn.Linear(12, 1);
    }

    public float Train(PairSet train, PairSet test)
    {
        using var optimizer = optim.SGD(_layer.parameters(), 0.02);
        using var loader = new DataLoader<Pair, (Tensor X, Tensor Y)>(train, 20, Collate, shuffle: Shuffle); // expect: MLQ1005
        foreach (var (x, y) in loader)
        {
            using var scope = NewDisposeScope();
            optimizer.zero_grad();
            var loss = nn.functional.smooth_l1_loss(_layer.call(x), y);
            loss.backward();
            optimizer.step();
        }

        return Error(test);
    }

    private float Error(PairSet test)
    {
        _layer.eval();
        using var none = no_grad();
        using var loader = new DataLoader<Pair, (Tensor X, Tensor Y)>(test, 40, Collate, shuffle: !Shuffle);
        var worst = 0f;
        foreach (var (x, y) in loader)
        {
            using var scope = NewDisposeScope();
            worst = Math.Max(worst, (_layer.call(x) - y).abs().max().item<float>());
        }

        return worst;
    }

    private static (Tensor X, Tensor Y) Collate(IEnumerable<Pair> pairs, Device device)
    {
        var list = pairs.ToList();
        var x = stack(list.Select(pair => tensor(pair.Left.Concat(pair.Right).ToArray(), device: device)));
        var y = tensor(list.Select(pair => pair.Distance).ToArray(), device: device).unsqueeze(1);
        return (x, y);
    }
}
