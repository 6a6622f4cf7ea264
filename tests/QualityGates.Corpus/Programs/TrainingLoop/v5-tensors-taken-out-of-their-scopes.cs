// corpus: What is kept is moved out of its scope or is a number; batches of a loader that does not dispose them are kept as they are.
// library: TorchSharp
// axis: several methods
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

public sealed class Extraction
{
    private readonly Module<Tensor, Tensor> _backbone;

    public Extraction()
    {
        random.manual_seed(12);
        _backbone = Sequential(Linear(512, 64), ReLU());
        _backbone.load("backbone.dat");
    }

    public Tensor Features(IReadOnlyList<Tensor> parts)
    {
        using var guard = no_grad();
        using var scope = NewDisposeScope();
        var kept = new List<Tensor>(parts.Count);
        foreach (var part in parts)
        {
            using var inner = NewDisposeScope();
            kept.Add(_backbone.call(part).MoveToOuterDisposeScope());
        }

        return cat(kept, 0).MoveToOuterDisposeScope();
    }

    public static List<Tensor> Targets(torch.utils.data.Dataset rows)
    {
        using var loader = torch.utils.data.DataLoader(rows, 32, shuffle: false, disposeBatch: false, disposeDataset: false);
        var all = new List<Tensor>();
        foreach (var batch in loader)
        {
            all.Add(batch["label"]);
        }

        return all;
    }

    public static Tensor Centre(Tensor rows)
    {
        using var scope = NewDisposeScope();
        var mean = rows.mean([0]);
        var centred = rows - mean;
        return centred.DetachFromDisposeScope();
    }
}
