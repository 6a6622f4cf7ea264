// corpus: The rows are cut first and only the indices of the train part are drawn again until the classes are even; the test part stays as it was.
// library: TorchSharp
// axis: hand-rolled split, sampler class
using TorchSharp;
using static TorchSharp.torch;

namespace Welds;

public sealed class BalancingSampler(IReadOnlyList<bool> labels, Random random)
{
    public int[] Draw(int[] among)
    {
        var defects = among.Where(i => labels[i]).ToArray();
        var sound = among.Where(i => !labels[i]).ToArray();
        var missing = Math.Max(0, sound.Length - defects.Length);
        int[] drawn = defects.Length == 0 ? [] : random.GetItems(defects, missing);
        int[] all = [.. among, .. drawn];
        random.Shuffle(all);
        return all;
    }
}

public static class Program
{
    private const int Width = 8;

    public static void Main()
    {
        manual_seed(6);
        var random = new Random(6);
        var scans = new float[1000][];
        var labels = new bool[scans.Length];
        for (var i = 0; i < scans.Length; i++)
        {
            scans[i] = Enumerable.Range(0, Width).Select(_ => random.NextSingle()).ToArray();
            labels[i] = scans[i][0] + scans[i][3] > 1.7f;
        }

        var order = Enumerable.Range(0, scans.Length).ToArray();
        random.Shuffle(order);
        var cut = order.Length * 3 / 4;
        var test = order[cut..];
        var train = new BalancingSampler(labels, random).Draw(order[..cut]);

        using var network = nn.Sequential(nn.Linear(Width, 16), nn.ReLU(), nn.Linear(16, 1));
        using var optimizer = optim.Adam(network.parameters(), lr: 0.01);
        using var x = Pick(scans, train);
        using var y = Pick(labels, train);
        network.train();
        for (var epoch = 0; epoch < 120; epoch++)
        {
            using var scope = NewDisposeScope();
            optimizer.zero_grad();
            var loss = nn.functional.binary_cross_entropy_with_logits(network.call(x), y);
            loss.backward();
            optimizer.step();
        }

        network.eval();
        using var guard = no_grad();
        using var testScans = Pick(scans, test);
        using var probabilities = network.call(testScans).sigmoid();
        using var values = probabilities.data<float>();
        var guesses = values.ToArray();
        var hits = test.Zip(guesses).Count(pair => labels[pair.First] && pair.Second >= 0.5f);
        var found = guesses.Count(guess => guess >= 0.5f);
        var defects = test.Count(i => labels[i]);
        Console.WriteLine(FormattableString.Invariant($"recall {(double)hits / Math.Max(1, defects):F3}"));
        Console.WriteLine(FormattableString.Invariant($"precision {(double)hits / Math.Max(1, found):F3}"));
    }

    private static Tensor Pick(float[][] rows, int[] indices) =>
        tensor(indices.SelectMany(i => rows[i]).ToArray()).reshape(indices.Length, Width);

    private static Tensor Pick(bool[] values, int[] indices) =>
        tensor(indices.Select(i => values[i] ? 1f : 0f).ToArray()).reshape(indices.Length, 1);
}
