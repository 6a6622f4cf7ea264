// corpus: The seed of the library is set in the start-up class before the clusters are learned.
// library: Accord.NET
// axis: several files, startup class
using Accord.MachineLearning;
using Segments;

Startup.Prepare();
var points = Startup.Read(args[0]);
var clusters = new KMeans(4).Learn(points);
var assigned = clusters.Decide(points);
foreach (var group in assigned.GroupBy(c => c).OrderBy(g => g.Key))
{
    Console.WriteLine($"{group.Key}: {group.Count()}");
}
