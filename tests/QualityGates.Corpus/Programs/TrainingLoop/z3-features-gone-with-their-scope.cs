// corpus: A method joins the features of several readers within a scope and returns what the scope releases.
// library: TorchSharp
// axis: library, returned tensor
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Smells;

public sealed class NoseFeatures
{
    private readonly List<Module<Tensor, Tensor>> readers;

    public NoseFeatures(IEnumerable<Module<Tensor, Tensor>> readers) => this.readers = readers.ToList();

    public Tensor Join(Tensor sniff)
    {
        using var guard = no_grad();
        using var scope = NewDisposeScope();
        var parts = readers.Select(reader => reader.call(sniff)).ToList();
        var joined = cat(parts, 1);
        var centred = joined - joined.mean(new long[] { 0 }, keepdim: true);
        return centred; // expect: MLQ5005
    }

    public Tensor Distances(Tensor features, Tensor anchors)
    {
        using var scope = NewDisposeScope();
        return cdist(features, anchors).MoveToOuterDisposeScope();
    }
}
