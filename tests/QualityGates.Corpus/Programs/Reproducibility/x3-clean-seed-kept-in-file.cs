// corpus: The seed of Accord and of the split is read from a file that lies beside the data of bells; whoever has the folder has the seed.
// library: Accord.NET
// axis: seed in a file
using System.Globalization;
using Accord.MachineLearning;

namespace Bells;

internal static class Program
{
    private static void Main(string[] args)
    {
        var folder = args[0];
        var seed = int.Parse(File.ReadAllText(Path.Combine(folder, "seed.txt")), CultureInfo.InvariantCulture);
        Accord.Math.Random.Generator.Seed = seed;
        var random = new Random(seed);
        var bells = Read(Path.Combine(folder, "bells.csv"));
        random.Shuffle(bells);
        var cut = bells.Length * 3 / 4;
        var groups = new KMeans(3).Learn(bells[..cut]);
        var near = groups.Distortion(bells[..cut]);
        var far = groups.Distortion(bells[cut..]);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"near {near:F3}, held out {far:F3}"));
    }

    private static double[][] Read(string file) => File.ReadLines(file)
        .Skip(1)
        .Select(line => line.Split(',').Select(cell => double.Parse(cell, CultureInfo.InvariantCulture)).ToArray())
        .ToArray();
}
