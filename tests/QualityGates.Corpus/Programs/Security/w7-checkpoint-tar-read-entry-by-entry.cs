// corpus: A checkpoint comes as tar and its entries are extracted to where their names say before the weights are read.
// library: TorchSharp
// axis: tar, async, TarReader
using System.Formats.Tar;
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Checkpoints;

public sealed class CheckpointStore
{
    private readonly string root;

    public CheckpointStore(string root)
    {
        this.root = root;
        Directory.CreateDirectory(root);
    }

    public async Task RestoreAsync(Stream checkpoint, Module<Tensor, Tensor> network, CancellationToken cancellationToken)
    {
        await using var reader = new TarReader(checkpoint);
        while (await reader.GetNextEntryAsync(cancellationToken: cancellationToken) is { } entry)
        {
            if (entry.EntryType is not (TarEntryType.RegularFile or TarEntryType.V7RegularFile))
            {
                continue;
            }

            var destination = Path.Combine(root, entry.Name);
            await entry.ExtractToFileAsync(destination, overwrite: true, cancellationToken); // expect: MLQ7004
        }

        network.load(Path.Combine(root, "weights.dat"));
        network.eval();
    }
}
