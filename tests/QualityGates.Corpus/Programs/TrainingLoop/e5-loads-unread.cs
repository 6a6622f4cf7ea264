// corpus: Weights are loaded without strictness and nobody asks which; the careful ones read the lists, or name what to skip, or are strict.
// library: TorchSharp, TorchSharp.PyBridge
// axis: discard
using TorchSharp;
using TorchSharp.PyBridge;
using static TorchSharp.torch;

namespace Pollen;

public static class Weights
{
    public static nn.Module<Tensor, Tensor> Loose(nn.Module<Tensor, Tensor> net, string file)
    {
        net.load(file, strict: false); // expect: MLQ5010
        return net;
    }

    public static void LooseState(nn.Module target, nn.Module source)
    {
        _ = target.load_state_dict(source.state_dict(), strict: false);
    }

    public static nn.Module Python(nn.Module net, string file) => net.load_py(file, false); // expect: MLQ5010 MLQ7001

    public static void Careful(nn.Module target, nn.Module source)
    {
        var (missing, unexpected) = target.load_state_dict(source.state_dict(), strict: false);
        if (missing.Count + unexpected.Count > 0)
        {
            throw new InvalidDataException(string.Join(", ", missing.Concat(unexpected)));
        }
    }

    public static void Asked(nn.Module net, string file)
    {
        var loaded = new Dictionary<string, bool>();
        net.load(file, strict: false, loadedParameters: loaded);
        foreach (var name in loaded.Where(p => !p.Value).Select(p => p.Key))
        {
            Console.Error.WriteLine($"not loaded: {name}");
        }
    }

    public static void Transfer(nn.Module net, string file) =>
        net.load(file, strict: false, skip: new[] { "head.weight", "head.bias" });

    public static void Strict(nn.Module net, string file) => net.load(file);
}
