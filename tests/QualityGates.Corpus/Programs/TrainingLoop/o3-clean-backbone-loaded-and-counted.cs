// corpus: A backbone is loaded loosely into a larger network, and what did not load is compared with the new head by name before training goes on.
// library: TorchSharp
// axis: transfer of weights
using System.Globalization;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Leaves;

internal sealed class LeafNet : Module<Tensor, Tensor>
{
    private readonly Sequential backbone;
    private readonly Linear head;

    public LeafNet(int species)
        : base(nameof(LeafNet))
    {
        backbone = Sequential(Linear(64, 128), BatchNorm1d(128), ReLU());
        head = Linear(128, species);
        RegisterComponents();
    }

    public IEnumerable<Parameter> HeadParameters => head.parameters();

    public override Tensor forward(Tensor input) => head.call(backbone.call(input));
}

internal static class Transfer
{
    public static LeafNet From(string weights, int species, Device device)
    {
        var net = new LeafNet(species);
        var loaded = new Dictionary<string, bool>();
        net.load(weights, strict: false, skip: ["head.weight", "head.bias"], loadedParameters: loaded);
        var missing = loaded.Where(pair => !pair.Value && !pair.Key.StartsWith("head.", StringComparison.Ordinal)).Select(pair => pair.Key).ToList();
        if (missing.Count > 0)
        {
            throw new InvalidDataException($"not in {weights}: {string.Join(", ", missing)}");
        }

        net.to(device);
        return net;
    }

    public static int CopyInto(Module target, Module source)
    {
        var (missing, unexpected) = target.load_state_dict(source.state_dict(), strict: false);
        Console.Error.WriteLine($"missing: {string.Join(' ', missing)}; unexpected: {string.Join(' ', unexpected)}");
        return missing.Count + unexpected.Count;
    }
}

internal static class Program
{
    private static int Main(string[] args)
    {
        manual_seed(23);
        var device = cuda.is_available() ? CUDA : CPU;
        using var net = Transfer.From(args[0], 14, device);
        var rows = File.ReadLines(args[1]).Select(line => line.Split(',')).ToArray();
        var cut = rows.Length * 4 / 5;
        using var optimizer = optim.Adam(net.HeadParameters, lr: 1e-3);
        net.train();
        foreach (var chunk in rows[..cut].Chunk(32))
        {
            using var scope = NewDisposeScope();
            var (x, y) = Batch(chunk, device);
            optimizer.zero_grad();
            functional.cross_entropy(net.call(x), y).backward();
            optimizer.step();
        }

        net.eval();
        using var guard = no_grad();
        using var whole = NewDisposeScope();
        var (testX, testY) = Batch(rows[cut..], device);
        var logits = net.call(testX);
        Console.WriteLine($"accuracy {logits.argmax(1).eq(testY).to(float32).mean().ToSingle()}");
        Console.WriteLine($"log loss {functional.cross_entropy(logits, testY).ToSingle()}");

        using var copy = new LeafNet(14);
        return Transfer.CopyInto(copy, net);
    }

    private static (Tensor X, Tensor Y) Batch(string[][] rows, Device device) => (
        tensor(rows.SelectMany(row => row.Take(64).Select(cell => float.Parse(cell, CultureInfo.InvariantCulture))).ToArray(), device: device).reshape(-1, 64),
        tensor(rows.Select(row => long.Parse(row[64], CultureInfo.InvariantCulture)).ToArray(), device: device));
}
