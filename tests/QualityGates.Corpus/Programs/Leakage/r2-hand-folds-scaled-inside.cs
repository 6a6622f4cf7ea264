// corpus: Each fold scales by what its own training rows span.
// library: Accord
// axis: folds by hand, arrays, class
using System.Globalization;
using Accord.MachineLearning;
using Accord.Statistics.Analysis;

const int Folds = 5;
var table = File.ReadLines("wine.csv").Skip(1).Select(line => line.Split(',')).ToList();
var x = table.Select(cells => cells[..^1].Select(cell => double.Parse(cell, CultureInfo.InvariantCulture)).ToArray()).ToArray();
var y = table.Select(cells => int.Parse(cells[^1], CultureInfo.InvariantCulture)).ToArray();

var scores = new List<double>();
for (var fold = 0; fold < Folds; fold++)
{
    var held = Enumerable.Range(0, x.Length).Where(i => i % Folds == fold).ToArray();
    var rest = Enumerable.Range(0, x.Length).Where(i => i % Folds != fold).ToArray();
    var scaler = new MinMaxScaler();
    scaler.Fit(rest.Select(i => x[i]).ToArray());

    var knn = new KNearestNeighbors(k: 7).Learn(scaler.Transform(rest.Select(i => x[i]).ToArray()), rest.Select(i => y[i]).ToArray());
    var matrix = new GeneralConfusionMatrix(expected: held.Select(i => y[i]).ToArray(), predicted: knn.Decide(scaler.Transform(held.Select(i => x[i]).ToArray())));
    scores.Add(matrix.Kappa);
}
Console.WriteLine($"kappa {scores.Average():F3} ({scores.Min():F3} to {scores.Max():F3})");

sealed class MinMaxScaler
{
    private double[] low = [];
    private double[] high = [];

    public void Fit(double[][] rows)
    {
        low = Enumerable.Range(0, rows[0].Length).Select(column => rows.Min(row => row[column])).ToArray();
        high = Enumerable.Range(0, rows[0].Length).Select(column => rows.Max(row => row[column])).ToArray();
    }

    public double[][] Transform(double[][] rows) =>
        rows.Select(row => row.Select((value, column) => high[column] > low[column] ? (value - low[column]) / (high[column] - low[column]) : 0).ToArray()).ToArray();
}
