// corpus: K-means of delivery addresses has no labels, so the saved clusters have nothing to be compared with.
// library: Accord
// axis: local
using System.Globalization;
using System.IO;
using System.Linq;
using Accord.IO;
using Accord.MachineLearning;

Accord.Math.Random.Generator.Seed = 1;
double[][] addresses = File.ReadLines("addresses.csv")
    .Select(line => line.Split(',').Select(cell => double.Parse(cell, CultureInfo.InvariantCulture)).ToArray())
    .ToArray();
var kmeans = new KMeans(k: 12) { MaxIterations = 200 };
KMeansClusterCollection areas = kmeans.Learn(addresses);
File.WriteAllLines("areas.txt", areas.Decide(addresses).Select(area => area.ToString(CultureInfo.InvariantCulture)));
areas.Save("areas.bin");
