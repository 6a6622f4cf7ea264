// corpus: A forest draws its samples from the generator of Accord, which is seeded at the start.
// library: Accord.NET
// axis: class, async
using Accord.MachineLearning.DecisionTrees;
using Accord.Math.Optimization.Losses;

public sealed class ForestExperiment
{
    public Task<double> RunAsync(double[][] trainX, int[] trainY, double[][] testX, int[] testY) => Task.Run(() =>
    {
        var teacher = new RandomForestLearning { NumberOfTrees = 100, SampleRatio = 0.8 };
        var forest = teacher.Learn(trainX, trainY);
        return new ZeroOneLoss(testY).Loss(forest.Decide(testX));
    });
}

public static class Program
{
    public static async Task Main(string[] args)
    {
        Accord.Math.Random.Generator.Seed = 3;
        var (trainX, trainY) = Read(args[0]);
        var (testX, testY) = Read(args[1]);
        var error = await new ForestExperiment().RunAsync(trainX, trainY, testX, testY);
        Console.WriteLine($"Error {error:P1}");
    }

    private static (double[][] X, int[] Y) Read(string file)
    {
        var rows = File.ReadAllLines(file).Select(line => line.Split(',').Select(cell => double.Parse(cell, System.Globalization.CultureInfo.InvariantCulture)).ToArray()).ToArray();
        return (rows.Select(row => row[..^1]).ToArray(), rows.Select(row => (int)row[^1]).ToArray());
    }
}
