// corpus: TorchSharp, NumSharp and Accord are seeded first, in a method of its own, from a setting.
// library: TorchSharp, NumSharp, Accord
// axis: helper
using Accord.MachineLearning;
using NumSharp;
using TorchSharp;
using static TorchSharp.torch;

internal static class Seeds
{
    public static void Set(int seed)
    {
        manual_seed(seed);
        np.random.seed(seed);
        Accord.Math.Random.Generator.Seed = seed;
    }
}

internal static class Program
{
    private static void Main()
    {
        Seeds.Set(int.TryParse(Environment.GetEnvironmentVariable("SEED"), out var seed) ? seed : 42);

        var points = np.random.randn(300, 2);
        var rows = Enumerable.Range(0, 300).Select(i => new[] { points.GetDouble(i, 0), points.GetDouble(i, 1) }).ToArray();
        var labels = new KMeans(3).Learn(rows).Decide(rows);

        using var network = nn.Sequential(nn.Linear(2, 16), nn.ReLU(), nn.Linear(16, 3));
        using var optimizer = optim.Adam(network.parameters());
        network.train();
        for (var epoch = 0; epoch < 20; epoch++)
        {
            using var scope = NewDisposeScope();
            var x = tensor(rows.SelectMany(row => row).Select(value => (float)value).ToArray()).reshape(-1, 2);
            var y = tensor(labels.Select(label => (long)label).ToArray());
            optimizer.zero_grad();
            var loss = nn.functional.cross_entropy(network.forward(x), y);
            loss.backward();
            optimizer.step();
        }
    }
}
