// corpus: Three loads that are not strict: one looks at what it loaded, one says which weights to skip, one takes the missing names; the device is that of the machine.
// library: TorchSharp, PyBridge
// axis: transfer of weights, loaded parameters
using TorchSharp;
using TorchSharp.PyBridge;
using static TorchSharp.torch;

namespace Leaves;

public sealed class LeafNet : nn.Module<Tensor, Tensor>
{
    private readonly nn.Module<Tensor, Tensor> _body = nn.Sequential(nn.Linear(256, 64), nn.ReLU());
    private readonly nn.Module<Tensor, Tensor> _head;

    public LeafNet(long kinds)
        : base(nameof(LeafNet))
    {
        _head = nn.Linear(64, kinds);
        RegisterComponents();
    }

    public override Tensor forward(Tensor input) => _head.call(_body.call(input));
}

public static class Transfer
{
    public static void FromPython(nn.Module network, string path)
    {
        var loaded = new Dictionary<string, bool>();
        network.load_safetensors(path, strict: false, loadedParameters: loaded);
        foreach (var (name, found) in loaded)
        {
            if (!found && !name.StartsWith("_head", StringComparison.Ordinal))
            {
                throw new InvalidDataException($"{name} is not in {path}.");
            }
        }
    }

    public static void WithoutHead(nn.Module network, string path) =>
        network.load(path, strict: false, skip: ["_head.weight", "_head.bias"]);

    public static void FromTwin(nn.Module network, nn.Module twin)
    {
        var (missing, unexpected) = network.load_state_dict(twin.state_dict(), strict: false);
        Console.WriteLine($"missing {string.Join(' ', missing)}, unexpected {string.Join(' ', unexpected)}");
    }
}

public static class Program
{
    public static void Main(string[] args)
    {
        var folder = args.Length > 0 ? args[0] : AppContext.BaseDirectory;
        var device = cuda.is_available() ? CUDA : CPU;
        using var network = new LeafNet(kinds: 40);
        using var twin = new LeafNet(kinds: 12);
        Transfer.FromPython(network, Path.Combine(folder, "leaves.safetensors"));
        Transfer.WithoutHead(twin, Path.Combine(folder, "twin.dat"));
        Transfer.FromTwin(network, twin);

        network.to(device);
        network.eval();
        using var guard = no_grad();
        using var leaf = zeros(1, 256, device: device);
        Console.WriteLine(network.call(leaf).argmax(1).ToInt64());
    }
}
