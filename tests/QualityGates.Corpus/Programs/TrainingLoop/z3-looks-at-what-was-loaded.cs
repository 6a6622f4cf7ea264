// corpus: A load without strictness gives back which names came, and any missing one is an error unless it is of the head.
// library: TorchSharp
// axis: library, loadedParameters
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Shells;

public static class Loading
{
    public static int Load(Module<Tensor, Tensor> net, string path)
    {
        var loaded = new Dictionary<string, bool>();
        net.load(path, strict: false, loadedParameters: loaded);
        var missing = net.state_dict().Keys.Where(name => !loaded.GetValueOrDefault(name)).ToList();
        var wrong = missing.Where(name => !name.StartsWith("head.", StringComparison.Ordinal)).ToList();
        return wrong.Count == 0
            ? missing.Count
            : throw new InvalidDataException($"{path} lacks {string.Join(", ", wrong)}");
    }

    public static void Copy(Module<Tensor, Tensor> from, Module<Tensor, Tensor> to)
    {
        var (missing, unexpected) = to.load_state_dict(from.state_dict(), strict: false);
        if (missing.Count + unexpected.Count > 0)
        {
            throw new InvalidOperationException($"{missing.Count} names are missing, {unexpected.Count} are not known.");
        }
    }
}
