// corpus: The body of a network comes from a file whose head differs; names that were not found are compared with the ones that may be missing.
// library: TorchSharp
// axis: tuple result, exception
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

public static class Transfer
{
    private static readonly string[] Fresh = ["head.weight", "head.bias"];

    public static void Load(Module net, Dictionary<string, Tensor> weights)
    {
        var (missing, unexpected) = net.load_state_dict(weights, strict: false);
        var lost = missing.Except(Fresh).ToList();
        if (lost.Count > 0 || unexpected.Any(name => !name.StartsWith("head.", StringComparison.Ordinal)))
        {
            throw new InvalidDataException($"Not loaded: {string.Join(", ", lost)}; not known: {string.Join(", ", unexpected)}");
        }
    }

    public static void Load(Module net, string path, ICollection<string> skipped)
    {
        var found = new Dictionary<string, bool>();
        net.load(path, strict: false, loadedParameters: found);
        foreach (var (name, loaded) in found)
        {
            if (!loaded)
            {
                skipped.Add(name);
            }
        }
    }

    public static Tensor First(Module<Tensor, Tensor> net, bool gpu)
    {
        var where = gpu && cuda.is_available() ? CUDA : CPU;
        net.to(where);
        net.eval();
        using var guard = no_grad();
        return net.call(zeros(1, 3, 32, 32, device: where)).cpu();
    }
}
