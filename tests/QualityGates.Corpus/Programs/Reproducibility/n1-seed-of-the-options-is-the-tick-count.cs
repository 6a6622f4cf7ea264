// corpus: The options have a default seed: the tick count. Whoever gives none trains another forest each time.
// library: SharpLearning
// axis: options class with default
using System;
using System.Globalization;
using System.IO;
using System.Linq;
using SharpLearning.Containers.Matrices;
using SharpLearning.Metrics.Classification;
using SharpLearning.RandomForest.Learners;

namespace Trees;

public sealed class ForestOptions
{
    public int Trees { get; set; } = 200;

    public int MinimumLeaf { get; set; } = 3;

    public int Seed { get; set; } = Environment.TickCount;
}

public sealed class ForestTraining(ForestOptions options)
{
    public double Run(F64Matrix trainX, double[] trainY, F64Matrix testX, double[] testY)
    {
        var learner = new ClassificationRandomForestLearner( // expect: MLQ1004
            trees: options.Trees,
            minimumSplitSize: options.MinimumLeaf,
            seed: options.Seed,
            runParallel: false);
        var model = learner.Learn(trainX, trainY);
        return new TotalErrorClassificationMetric<double>().Error(testY, model.Predict(testX));
    }
}

internal static class Program
{
    private static void Main(string[] args)
    {
        var (trainX, trainY) = Read(args[0]);
        var (testX, testY) = Read(args[1]);
        double error = new ForestTraining(new ForestOptions { Trees = 300 }).Run(trainX, trainY, testX, testY);
        Console.WriteLine(error.ToString("F3", CultureInfo.InvariantCulture));
    }

    private static (F64Matrix, double[]) Read(string path)
    {
        double[][] rows = File.ReadLines(path).Skip(1).Select(l => l.Split(';').Select(c => double.Parse(c, CultureInfo.InvariantCulture)).ToArray()).ToArray();
        return (new F64Matrix(rows.SelectMany(r => r[1..]).ToArray(), rows.Length, rows[0].Length - 1), rows.Select(r => r[0]).ToArray());
    }
}
