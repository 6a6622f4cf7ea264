// corpus: The start of the program seeds Accord through a helper before any learner exists.
// library: Accord.NET
// axis: helper
using Accord.MachineLearning;

Reproducible.Start(seed: 8);
double[][] points = File.ReadAllLines("points.txt")
    .Select(l => l.Split(';').Select(c => double.Parse(c, System.Globalization.CultureInfo.InvariantCulture)).ToArray())
    .ToArray();
var kmeans = new KMeans(3);
var clusters = kmeans.Learn(points);
Console.WriteLine(string.Join(", ", clusters.Decide(points)));

static class Reproducible
{
    public static void Start(int seed)
    {
        Accord.Math.Random.Generator.Seed = seed;
    }
}
