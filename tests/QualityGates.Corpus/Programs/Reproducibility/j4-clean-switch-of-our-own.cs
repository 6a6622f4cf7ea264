// corpus: A switch for determinism that bears the name of the library's is the program's own: it seeds, turns off short floats and uses one thread.
// library: TorchSharp
// axis: own static class, look-alike names, Main class
using System.Globalization;
using TorchSharp;
using static TorchSharp.torch;

namespace Bees;

internal static class Determinism
{
    public static bool Enabled { get; private set; }

    public static void use_deterministic_algorithms(bool enabled, long seed)
    {
        torch.manual_seed(seed);
        torch.backends.cuda.matmul.allow_tf32 = !enabled;
        torch.backends.cudnn.allow_tf32 = !enabled;
        if (enabled)
        {
            torch.set_num_threads(1);
        }

        Enabled = enabled;
    }
}

internal static class Program
{
    private static int Main(string[] args)
    {
        Determinism.use_deterministic_algorithms(true, seed: 31);
        Console.WriteLine($"deterministic {Determinism.Enabled}, threads {torch.get_num_threads()}");

        var hives = File.ReadLines(args[0])
            .Skip(1)
            .Select(line => line.Split(',').Select(cell => float.Parse(cell, CultureInfo.InvariantCulture)).ToArray())
            .ToArray();
        var cut = hives.Length * 3 / 4;
        using var x = Sounds(hives[..cut]);
        using var y = Swarms(hives[..cut]);
        using var network = nn.Sequential(nn.Linear(12, 8), nn.Tanh(), nn.Linear(8, 1));
        using var optimizer = optim.SGD(network.parameters(), 0.05, momentum: 0.9);
        for (var epoch = 0; epoch < 200; epoch++)
        {
            using var scope = NewDisposeScope();
            optimizer.zero_grad();
            var loss = nn.functional.binary_cross_entropy_with_logits(network.call(x), y);
            loss.backward();
            optimizer.step();
        }

        network.eval();
        using var guard = no_grad();
        using var later = Sounds(hives[cut..]);
        using var truth = Swarms(hives[cut..]);
        using var logits = network.call(later);
        using var loss2 = nn.functional.binary_cross_entropy_with_logits(logits, truth);
        var right = logits.gt(0).eq(truth.gt(0)).sum().item<long>();
        Console.WriteLine($"{right} of {hives.Length - cut} hives, loss {loss2.item<float>():F3}");
        return right * 10 > (hives.Length - cut) * 7 ? 0 : 1;
    }

    private static Tensor Sounds(float[][] hives) => tensor(hives.SelectMany(hive => hive[..12]).ToArray(), hives.Length, 12);

    private static Tensor Swarms(float[][] hives) => tensor(hives.Select(hive => hive[12]).ToArray(), hives.Length, 1);
}
