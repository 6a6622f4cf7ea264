// corpus: Rows are made by a parallel query that keeps no order, then learned from one after the other; a second query keeps it.
// library: Accord
// axis: PLINQ
using System.Globalization;
using Accord.Statistics.Models.Regression.Linear;

var train = File.ReadAllLines("train.csv").AsParallel().Select(Parse).ToArray(); // expect: MLQ1007
var test = File.ReadAllLines("test.csv").AsParallel().AsOrdered().Select(Parse).ToArray();
var line = new OrdinaryLeastSquares().Learn(train.Select(row => row[0]).ToArray(), train.Select(row => row[1]).ToArray());
Console.WriteLine(test.Select(row => Math.Abs(line.Transform(row[0]) - row[1])).Average());

static double[] Parse(string text) => text.Split(',').Select(cell => double.Parse(cell, CultureInfo.InvariantCulture)).ToArray();
