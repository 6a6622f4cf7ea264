// corpus: A service is given its network by dependency injection and scores a stream; loss and network of a ranking trainer come in a primary constructor and do not fit; a scorer of pairs runs in a lambda without a guard.
// library: TorchSharp
// axis: primary constructors, local function
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Ranking;

public sealed class PairNet : Module<Tensor, Tensor, Tensor>
{
    private readonly Linear left = Linear(16, 8);
    private readonly Linear right = Linear(16, 8);

    public PairNet() : base("pair") => RegisterComponents();

    public override Tensor forward(Tensor a, Tensor b) => functional.sigmoid((left.call(a) * right.call(b)).sum(1)); // expect: MLQ5006
}

public sealed class PairTrainer(PairNet net, BCEWithLogitsLoss criterion)
{
    public void Fit(IReadOnlyList<(Tensor A, Tensor B, Tensor Y)> pairs)
    {
        using var optimizer = optim.Adam(net.parameters());
        foreach (var (a, b, y) in pairs)
        {
            using var scope = NewDisposeScope();
            optimizer.zero_grad();
            criterion.call(net.call(a, b), y).backward();
            optimizer.step();
        }
    }
}

public static class Program
{
    public static void Main(string[] args)
    {
        manual_seed(9);
        var net = new PairNet();
        new PairTrainer(net, BCEWithLogitsLoss()).Fit(Read(args[0]));
        var best = Read(args[1]).MaxBy(pair => Mean(net, pair));
        Console.WriteLine(best.Y.item<float>());

        static float Mean(PairNet by, (Tensor A, Tensor B, Tensor Y) pair)
        {
            using var scope = NewDisposeScope();
            return by.call(pair.A, pair.B).mean().item<float>(); // expect: MLQ5004
        }
    }

    private static List<(Tensor A, Tensor B, Tensor Y)> Read(string folder) =>
        [.. Directory.GetFiles(folder, "*.a").Order(StringComparer.Ordinal).Select(file => (load(file), load(Path.ChangeExtension(file, ".b")), load(Path.ChangeExtension(file, ".y"))))];
}
