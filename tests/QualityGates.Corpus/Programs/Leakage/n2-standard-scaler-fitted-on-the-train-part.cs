// corpus: A scaler with an interface of its own is fitted on the train part only; validation and test part are transformed with it.
// library: SharpLearning
// axis: own scaler class, interface
using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using SharpLearning.Containers.Matrices;
using SharpLearning.Metrics.Regression;
using SharpLearning.RandomForest.Learners;

namespace HousePrices;

public interface IFeatureStep
{
    void Fit(IReadOnlyList<double[]> rows);

    double[] Apply(double[] row);
}

public sealed class RobustScaler : IFeatureStep
{
    private double[] _center = [];
    private double[] _spread = [];

    public void Fit(IReadOnlyList<double[]> rows)
    {
        int width = rows[0].Length;
        _center = new double[width];
        _spread = new double[width];
        for (int c = 0; c < width; c++)
        {
            double[] sorted = rows.Select(r => r[c]).OrderBy(v => v).ToArray();
            _center[c] = sorted[sorted.Length / 2];
            double iqr = sorted[sorted.Length * 3 / 4] - sorted[sorted.Length / 4];
            _spread[c] = iqr > 0 ? iqr : 1;
        }
    }

    public double[] Apply(double[] row)
    {
        var result = new double[row.Length];
        for (int c = 0; c < row.Length; c++)
        {
            result[c] = (row[c] - _center[c]) / _spread[c];
        }

        return result;
    }
}

public sealed record Fold(IReadOnlyList<double[]> Rows, double[] Targets)
{
    public Fold With(IFeatureStep step) => this with { Rows = Rows.Select(step.Apply).ToList() };

    public F64Matrix AsMatrix()
    {
        int columns = Rows[0].Length;
        return new F64Matrix(Rows.SelectMany(r => r).ToArray(), Rows.Count, columns);
    }
}

internal static class Program
{
    private static void Main(string[] args)
    {
        var (train, test) = Split(File.ReadAllLines(args[0]), holdout: 0.2, seed: 11);

        IFeatureStep step = new RobustScaler();
        step.Fit(train.Rows);
        train = train.With(step);
        test = test.With(step);

        var learner = new RegressionRandomForestLearner(trees: 200, seed: 3, runParallel: false);
        var model = learner.Learn(train.AsMatrix(), train.Targets);
        double error = new MeanSquaredErrorRegressionMetric().Error(test.Targets, model.Predict(test.AsMatrix()));
        File.WriteAllText(args[1], error.ToString("R", CultureInfo.InvariantCulture));
    }

    private static (Fold Train, Fold Test) Split(string[] lines, double holdout, int seed)
    {
        var rng = new Random(seed);
        List<double[]> trainRows = [], testRows = [];
        List<double> trainTargets = [], testTargets = [];
        foreach (string line in lines.Skip(1))
        {
            double[] values = line.Split(';').Select(v => double.Parse(v, CultureInfo.InvariantCulture)).ToArray();
            bool toTest = rng.NextDouble() < holdout;
            (toTest ? testRows : trainRows).Add(values[1..]);
            (toTest ? testTargets : trainTargets).Add(values[0]);
        }

        return (new Fold(trainRows, trainTargets.ToArray()), new Fold(testRows, testTargets.ToArray()));
    }
}
