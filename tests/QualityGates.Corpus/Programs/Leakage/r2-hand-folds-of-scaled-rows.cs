// corpus: All rows are scaled to their minimum and maximum, then dealt to folds by their number.
// library: Accord
// axis: folds by hand, arrays, local functions
using System.Globalization;
using Accord.MachineLearning;
using Accord.Statistics.Analysis;

const int Folds = 5;
var table = File.ReadLines("wine.csv").Skip(1).Select(line => line.Split(',')).ToList();
var x = table.Select(cells => cells[..^1].Select(cell => double.Parse(cell, CultureInfo.InvariantCulture)).ToArray()).ToArray();
var y = table.Select(cells => int.Parse(cells[^1], CultureInfo.InvariantCulture)).ToArray();

MinMaxScale(x);

var scores = new List<double>();
for (var fold = 0; fold < Folds; fold++)
{
    var (trainX, trainY, testX, testY) = (new List<double[]>(), new List<int>(), new List<double[]>(), new List<int>());
    for (var i = 0; i < x.Length; i++)
    {
        if (i % Folds == fold)
        {
            testX.Add(x[i]);
            testY.Add(y[i]);
        }
        else
        {
            trainX.Add(x[i]);
            trainY.Add(y[i]);
        }
    }
    var knn = new KNearestNeighbors(k: 7).Learn(trainX.ToArray(), trainY.ToArray());
    var matrix = new GeneralConfusionMatrix(expected: testY.ToArray(), predicted: knn.Decide(testX.ToArray()));
    scores.Add(matrix.Kappa);
}
Console.WriteLine($"kappa {scores.Average():F3} ({scores.Min():F3} to {scores.Max():F3})");

static void MinMaxScale(double[][] rows)
{
    for (var column = 0; column < rows[0].Length; column++)
    {
        double min = double.MaxValue, max = double.MinValue;
        foreach (var row in rows)
        {
            min = Math.Min(min, row[column]); // expect: MLQ2001
            max = Math.Max(max, row[column]);
        }
        foreach (var row in rows)
        {
            row[column] = max > min ? (row[column] - min) / (max - min) : 0;
        }
    }
}
