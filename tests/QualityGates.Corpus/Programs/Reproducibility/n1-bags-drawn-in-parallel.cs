// corpus: The bags of an ensemble are drawn in parallel from one seeded generator: which tree gets which rows depends on the threads.
// library: Accord
// axis: parallel query in a class
using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using Accord.MachineLearning.DecisionTrees;
using Accord.MachineLearning.DecisionTrees.Learning;

namespace Bagging;

public sealed class BaggedTrees(int trees, int seed)
{
    private readonly Random _rng = new(seed);
    private DecisionTree[] _trees = [];

    public void Learn(double[][] x, int[] y)
    {
        _trees = Enumerable.Range(0, trees)
            .AsParallel()
            .AsOrdered()
            .Select(_ => LearnOne(x, y)) // expect: MLQ1011
            .ToArray();
    }

    public int Decide(double[] row) => _trees.Select(t => t.Decide(row)).GroupBy(v => v).OrderByDescending(g => g.Count()).ThenBy(g => g.Key).First().Key;

    private DecisionTree LearnOne(double[][] x, int[] y)
    {
        int[] bag = Enumerable.Range(0, x.Length).Select(_ => _rng.Next(x.Length)).ToArray();
        return new C45Learning { MaxHeight = 8 }.Learn(bag.Select(i => x[i]).ToArray(), bag.Select(i => y[i]).ToArray());
    }
}

internal static class Program
{
    private static void Main(string[] args)
    {
        var (trainX, trainY) = Read(args[0]);
        var (testX, testY) = Read(args[1]);
        var model = new BaggedTrees(trees: 25, seed: 1);
        model.Learn(trainX, trainY);
        double accuracy = testX.Zip(testY).Average(r => model.Decide(r.First) == r.Second ? 1.0 : 0.0);
        Console.WriteLine(accuracy.ToString("F3", CultureInfo.InvariantCulture));
    }

    private static (double[][], int[]) Read(string path)
    {
        var rows = File.ReadLines(path).Select(l => l.Split(',')).ToArray();
        return (rows.Select(r => r[1..].Select(c => double.Parse(c, CultureInfo.InvariantCulture)).ToArray()).ToArray(),
            rows.Select(r => int.Parse(r[0], CultureInfo.InvariantCulture)).ToArray());
    }
}
