// corpus: The entry point seeds every library that is used, before anything is made; loaders get an order of each epoch from a seeded generator.
// library: TorchSharp, Accord.NET, NumSharp
// axis: entry point, static class, shuffler
using System.Text.Json;
using Accord.MachineLearning;
using NumSharp;
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Kites;

internal static class Seeds
{
    public static void All(int seed)
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
        Seeds.All(5);
        var rows = JsonSerializer.Deserialize<double[][]>(File.ReadAllText("kites.json"))!;
        var clusters = new KMeans(4).Learn(rows);
        var weights = np.random.randn(4, 2).ToArray<double>();
        var net = Sequential(("in", Linear(8, 16)), ("act", Tanh()), ("out", Linear(16, 1)));
        using var optimizer = optim.Adam(net.parameters(), 1e-3);
        using var x = load("kites-x.dat");
        using var y = load("kites-y.dat");
        var order = new System.Random(5);
        for (var epoch = 0; epoch < 30; epoch++)
        {
            var positions = Enumerable.Range(0, (int)x.shape[0]).Select(static i => (long)i).ToArray();
            order.Shuffle(positions);
            foreach (var batch in positions.Chunk(32))
            {
                using var scope = NewDisposeScope();
                var index = tensor(batch);
                optimizer.zero_grad();
                var loss = functional.mse_loss(net.call(x[index]), y[index]);
                loss.backward();
                optimizer.step();
            }
        }

        net.eval();
        using (no_grad())
        {
            using var scope = NewDisposeScope();
            var error = functional.mse_loss(net.call(load("kites-test-x.dat")), load("kites-test-y.dat")).item<float>();
            File.WriteAllText("kites-report.json", JsonSerializer.Serialize(new { error, clusters = clusters.Decide(rows), weights }));
        }
    }
}
