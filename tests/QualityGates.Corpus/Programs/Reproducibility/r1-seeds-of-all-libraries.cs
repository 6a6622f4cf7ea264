// corpus: One method sets the seeds of every library before anything else is made, as a first line of the program.
// library: Accord, NumSharp, TorchSharp, Keras
// axis: helper class
using Accord.MachineLearning;
using NumSharp;
using TorchSharp;

namespace Comparison;

internal static class Randomness
{
    public const int Seed = 1337;

    public static void Fix()
    {
        Accord.Math.Random.Generator.Seed = Seed;
        np.random.seed(Seed);
        torch.manual_seed(Seed);
        Tensorflow.Binding.tf.set_random_seed(Seed);
    }
}

internal static class Program
{
    private static void Main()
    {
        Randomness.Fix();
        var rows = File.ReadLines("visits.csv")
            .Select(line => line.Split(';').Select(cell => double.Parse(cell, System.Globalization.CultureInfo.InvariantCulture)).ToArray())
            .ToArray();
        var clusters = new KMeans(4).Learn(rows);
        Console.WriteLine(clusters.Decide(rows).Max());

        var start = np.random.randn(rows[0].Length);
        Console.WriteLine(start.ToString());

        using var net = torch.nn.Linear(rows[0].Length, 1);
        using var optimizer = torch.optim.SGD(net.parameters(), 0.01);
        for (var i = 0; i < 100; i++)
        {
            using var scope = torch.NewDisposeScope();
            optimizer.zero_grad();
            net.call(torch.rand(8, rows[0].Length)).pow(2).mean().backward();
            optimizer.step();
        }
    }
}
