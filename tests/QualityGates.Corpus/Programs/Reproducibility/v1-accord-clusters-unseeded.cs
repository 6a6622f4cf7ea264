// corpus: A script clusters customers with k-means of Accord; its generator is never seeded.
// library: Accord
// axis: top-level
using System.Globalization;
using Accord.MachineLearning;

var rows = File.ReadLines(args[0])
    .Skip(1)
    .Select(line => line.Split(';'))
    .Select(cells => new[]
    {
        double.Parse(cells[1], CultureInfo.InvariantCulture),
        double.Parse(cells[2], CultureInfo.InvariantCulture),
    })
    .ToArray();

var kmeans = new KMeans(k: 4) { Tolerance = 1e-3 }; // expect: MLQ1003
var clusters = kmeans.Learn(rows);
foreach (var group in clusters.Decide(rows).GroupBy(cluster => cluster).OrderBy(group => group.Key))
{
    Console.WriteLine($"{group.Key}: {group.Count()} customers");
}
