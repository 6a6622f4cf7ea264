// corpus: The generator of Accord is seeded by second and millisecond of the clock before stalls of a market are grouped by k-means.
// library: Accord.NET
// axis: property that is a seed
using System.Globalization;
using Accord.MachineLearning;
using Accord.Math.Random;

namespace Markets;

internal static class Program
{
    private static void Main(string[] args)
    {
        Generator.Seed = DateTime.Now.Second * 1000 + DateTime.Now.Millisecond; // expect: MLQ1004
        var known = Stalls(args[0]);
        var fresh = Stalls(args[1]);
        var groups = new KMeans(4) { MaxIterations = 60 }.Learn(known);
        var near = groups.Distortion(known);
        var far = groups.Distortion(fresh);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"distortion {near:F2}, of new stalls {far:F2}, groups {groups.Count}"));
    }

    private static double[][] Stalls(string file) => File.ReadLines(file)
        .Skip(1)
        .Select(line => line.Split(';').Select(cell => double.Parse(cell, CultureInfo.InvariantCulture)).ToArray())
        .ToArray();
}
