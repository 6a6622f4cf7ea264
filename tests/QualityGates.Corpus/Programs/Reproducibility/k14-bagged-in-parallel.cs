// corpus: Bags of rows are drawn by one generator in parallel work, a method of the ensemble draws for all of them, and the noise of a row comes from a generator made anew for it.
// library: SharpLearning
// axis: class
using System.Globalization;
using SharpLearning.Containers.Extensions;
using SharpLearning.Containers.Matrices;
using SharpLearning.DecisionTrees.Learners;
using SharpLearning.DecisionTrees.Models;
using SharpLearning.Metrics.Regression;

var rows = File.ReadLines("turbines.csv").Skip(1).Select(Cells).ToArray();
var cut = rows.Length * 3 / 4;
var ensemble = new Ensemble(members: 25, seed: 6);
ensemble.Learn(rows[..cut]);
var test = rows[cut..];
var metric = new MeanSquaredErrorRegressionMetric();
Console.WriteLine(metric.Error(test.Select(row => row[^1]).ToArray(), test.Select(row => ensemble.Predict(row[..^1])).ToArray()).ToString("F3", CultureInfo.InvariantCulture));

static double[] Cells(string line) => Array.ConvertAll(line.Split(','), cell => double.Parse(cell, CultureInfo.InvariantCulture));

internal sealed class Ensemble(int members, int seed)
{
    private readonly Random random = new(seed);
    private readonly RegressionDecisionTreeModel[] trees = new RegressionDecisionTreeModel[members];

    public void Learn(double[][] rows)
    {
        var noisy = rows.Select(Jitter).ToArray();
        Parallel.For(0, members, member => trees[member] = Grow(noisy)); // expect: MLQ1011
    }

    public double Predict(double[] row) => trees.Average(tree => tree.Predict(row));

    private RegressionDecisionTreeModel Grow(double[][] rows)
    {
        var bag = Enumerable.Range(0, rows.Length).Select(_ => rows[random.Next(rows.Length)]).ToArray();
        var features = bag.Select(row => row[..^1]).ToArray().ToF64Matrix();
        return new RegressionDecisionTreeLearner(maximumTreeDepth: 8).Learn(features, bag.Select(row => row[^1]).ToArray());
    }

    private static double[] Jitter(double[] row)
    {
        var noise = new Random(99).NextDouble() - 0.5; // expect: MLQ1013
        var changed = (double[])row.Clone();
        changed[0] += noise * 0.1;
        return changed;
    }
}
