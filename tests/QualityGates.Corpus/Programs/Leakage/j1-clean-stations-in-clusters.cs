// corpus: Stations are put into clusters, whose distortion is measured with these same stations, for every number of clusters.
// library: Accord.NET
// axis: class
using System.Globalization;
using System.Text.Json;
using Accord.MachineLearning;

namespace Stations;

internal static class Elbow
{
    private static void Main(string[] args)
    {
        Accord.Math.Random.Generator.Seed = 15;
        var stations = File.ReadLines(args[0])
            .Skip(1)
            .Select(line => line.Split(','))
            .Select(cells => new[] { Number(cells[1]), Number(cells[2]), Number(cells[3]) })
            .ToArray();

        var curve = Enumerable.Range(2, 9).Select(count => (count, Distortion: Distortion(stations, count))).ToList();
        foreach (var (count, distortion) in curve)
        {
            Console.WriteLine($"{count} clusters: {distortion:F3}");
        }

        File.WriteAllText("stations.json", JsonSerializer.Serialize(curve.ToDictionary(point => point.count, point => point.Distortion)));
    }

    private static double Distortion(double[][] stations, int count)
    {
        var clusters = new KMeans(count) { MaxIterations = 100 }.Learn(stations);
        return clusters.Distortion(stations, clusters.Decide(stations));
    }

    private static double Number(string cell) => double.Parse(cell, CultureInfo.InvariantCulture);
}
