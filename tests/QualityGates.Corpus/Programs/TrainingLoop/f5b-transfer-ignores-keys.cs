// corpus: A loader of checkpoints reads weights non-strictly and looks at nothing: a renamed layer stays random.
// library: TorchSharp
// axis: service
using TorchSharp;
using static TorchSharp.torch;

namespace Checkpoints;

public sealed class CheckpointStore
{
    private readonly string _folder;

    public CheckpointStore(string folder) => _folder = folder;

    public void Save(nn.Module module, int epoch) => module.save(Path.Combine(_folder, $"epoch{epoch}.dat"));

    public TModule Restore<TModule>(TModule module, int epoch) where TModule : nn.Module
    {
        var file = Path.Combine(_folder, $"epoch{epoch}.dat");
        module.load(file, strict: false); // expect: MLQ5010
        return module;
    }

    public void CopyWeights(nn.Module from, nn.Module to)
    {
        var weights = from.state_dict();
        to.load_state_dict(weights, false); // expect: MLQ5010
    }

    public IReadOnlyList<string> CopyLeniently(nn.Module from, nn.Module to)
    {
        var (missing, unexpected) = to.load_state_dict(from.state_dict(), strict: false);
        return missing.Concat(unexpected).ToList();
    }
}
