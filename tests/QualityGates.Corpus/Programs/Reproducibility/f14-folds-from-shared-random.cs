// corpus: Each row index gets its fold from Random.Shared, so the folds are others in every run.
// library: Accord.NET
// axis: LINQ
using Accord.MachineLearning;
using Accord.Math.Distances;

var (inputs, labels) = Readings.Load("readings.txt");
const int Folds = 5;
int[] fold = Enumerable.Range(0, inputs.Length).Select(_ => Random.Shared.Next(Folds)).ToArray(); // expect: MLQ1002
double sum = 0;
for (int k = 0; k < Folds; k++)
{
    var trainIdx = Enumerable.Range(0, inputs.Length).Where(i => fold[i] != k).ToArray();
    var testIdx = Enumerable.Range(0, inputs.Length).Where(i => fold[i] == k).ToArray();
    var knn = new KNearestNeighbors<double[]>(k: 3, distance: new Euclidean());
    knn.Learn(trainIdx.Select(i => inputs[i]).ToArray(), trainIdx.Select(i => labels[i]).ToArray());
    var hits = testIdx.Count(i => knn.Decide(inputs[i]) == labels[i]);
    sum += (double)hits / testIdx.Length;
}
Console.WriteLine(sum / Folds);

static class Readings
{
    public static (double[][] Inputs, int[] Labels) Load(string path)
    {
        var lines = File.ReadAllLines(path).Select(l => l.Split('\t')).ToArray();
        var inv = System.Globalization.CultureInfo.InvariantCulture;
        return (lines.Select(p => new[] { double.Parse(p[0], inv), double.Parse(p[1], inv) }).ToArray(),
            lines.Select(p => int.Parse(p[2], inv)).ToArray());
    }
}
