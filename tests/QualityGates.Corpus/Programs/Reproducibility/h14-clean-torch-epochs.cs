// corpus: The seed is set before the network exists, each epoch has its own seeded order, and the test rows keep theirs.
// library: TorchSharp
// axis: loader per epoch, shuffler, own type whose method only has the name
using System.Globalization;
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.utils.data;

namespace Grid;

public sealed class Backends
{
    public bool Enabled { get; private set; }

    public void use_deterministic_algorithms(bool mode) => Enabled = mode;
}

public sealed class Cells(float[][] rows) : Dataset
{
    public override long Count => rows.Length;

    public override Dictionary<string, Tensor> GetTensor(long index) => new() { ["x"] = tensor(rows[index][..6]), ["y"] = tensor(rows[index][6..7]) };
}

public static class Program
{
    private const int Seed = 31;

    public static void Main(string[] args)
    {
        torch.random.manual_seed(Seed);
        new Backends().use_deterministic_algorithms(true);
        var rows = File.ReadLines(args[0]).Select(l => l.Split(' ').Select(v => float.Parse(v, CultureInfo.InvariantCulture)).ToArray()).ToArray();
        var cut = rows.Length / 5;
        using var train = new Cells(rows[cut..]);
        using var test = new Cells(rows[..cut]);
        using var net = nn.Sequential(nn.Linear(6, 24), nn.GELU(), nn.Linear(24, 1));
        using var adam = optim.AdamW(net.parameters());
        for (var epoch = 0; epoch < 25; epoch++)
        {
            using var loader = epoch < 5
                ? new TorchSharp.Modules.DataLoader(train, 16, Order(train.Count, epoch), disposeDataset: false)
                : DataLoader(train, 16, shuffle: true, seed: Seed + epoch, disposeDataset: false);
            net.train();
            foreach (var batch in loader)
            {
                using var scope = NewDisposeScope();
                adam.zero_grad();
                var loss = nn.functional.smooth_l1_loss(net.call(batch["x"]), batch["y"]);
                loss.backward();
                adam.step();
            }
        }
        Console.WriteLine(Error(net, test));
    }

    private static IEnumerable<long> Order(long count, int epoch)
    {
        var indices = Enumerable.Range(0, (int)count).Select(i => (long)i).ToArray();
        new Random(Seed + epoch).Shuffle(indices);
        return indices;
    }

    private static float Error(nn.Module<Tensor, Tensor> net, Dataset test)
    {
        net.eval();
        using var guard = inference_mode();
        using var loader = DataLoader(test, 64, shuffle: false, disposeDataset: false);
        var sum = 0f;
        foreach (var batch in loader)
        {
            using var scope = NewDisposeScope();
            sum += nn.functional.mse_loss(net.call(batch["x"]), batch["y"], nn.Reduction.Sum).item<float>();
        }
        return sum / test.Count;
    }
}
