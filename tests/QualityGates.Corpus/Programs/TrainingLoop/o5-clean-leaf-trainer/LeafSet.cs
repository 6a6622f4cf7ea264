using TorchSharp;
using static TorchSharp.torch;

namespace Leaves;

public sealed record Leaf(float[] Outline, int Tree);

public sealed class LeafSet(IReadOnlyList<Leaf> leaves) : utils.data.Dataset
{
    public const int Points = 96;

    public override long Count => leaves.Count;

    public override Dictionary<string, Tensor> GetTensor(long index)
    {
        var leaf = leaves[(int)index];
        return new Dictionary<string, Tensor>
        {
            ["outline"] = tensor(leaf.Outline).reshape(1, Points),
            ["tree"] = tensor((long)leaf.Tree),
        };
    }
}
