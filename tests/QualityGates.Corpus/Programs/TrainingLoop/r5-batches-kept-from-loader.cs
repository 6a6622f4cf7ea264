// corpus: The embeddings of all batches are kept in a list for a plot, out of a scope that releases them. Hard examples are kept as they are; whether the loader, which comes from elsewhere, releases them cannot be told.
// library: TorchSharp
// axis: data loader, local functions
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

public sealed class EmbeddingExport
{
    private readonly Module<Tensor, Tensor> _net;
    private readonly List<Tensor> _hard = [];

    public EmbeddingExport(Module<Tensor, Tensor> net)
    {
        _net = net;
        _net.eval();
    }

    public Tensor All(TorchSharp.Modules.DataLoader loader)
    {
        using var guard = torch.no_grad();
        var parts = new List<Tensor>();
        foreach (var batch in loader)
        {
            using var scope = torch.NewDisposeScope();
            parts.Add(_net.call(batch["x"]).cpu()); // expect: MLQ5005
        }
        return torch.cat(parts, 0);
    }

    public Tensor Kept(TorchSharp.Modules.DataLoader loader)
    {
        using var guard = torch.no_grad();
        var parts = new List<Tensor>();
        foreach (var batch in loader)
        {
            using var scope = torch.NewDisposeScope();
            parts.Add(_net.call(batch["x"]).cpu().MoveToOuterDisposeScope());
        }
        return torch.cat(parts, 0);
    }

    public IReadOnlyList<Tensor> Hard(TorchSharp.Modules.DataLoader loader)
    {
        using var guard = torch.no_grad();
        foreach (var batch in loader)
        {
            using var scope = torch.NewDisposeScope();
            var confidence = _net.call(batch["x"]).softmax(1).max(1).values;
            if (confidence.min().item<float>() < 0.5f)
            {
                _hard.Add(batch["x"]);
            }
        }
        return _hard;
    }
}
