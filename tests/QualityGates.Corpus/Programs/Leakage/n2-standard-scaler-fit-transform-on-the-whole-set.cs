// corpus: A scaler written like the one of scikit-learn is fitted on the whole set in the constructor of the experiment; the split comes afterwards.
// library: Accord
// axis: own scaler class
using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using Accord.Statistics.Models.Regression.Fitting;

namespace Churn;

public sealed class StandardScaler
{
    private double[] _mean = [];
    private double[] _std = [];

    public StandardScaler Fit(double[][] x)
    {
        int d = x[0].Length;
        _mean = new double[d];
        _std = new double[d];
        for (int j = 0; j < d; j++)
        {
            double sum = 0;
            for (int i = 0; i < x.Length; i++)
            {
                sum += x[i][j];
            }

            _mean[j] = sum / x.Length;
            double squares = 0;
            for (int i = 0; i < x.Length; i++)
            {
                squares += Math.Pow(x[i][j] - _mean[j], 2);
            }

            _std[j] = Math.Sqrt(squares / x.Length);
            if (_std[j] == 0)
            {
                _std[j] = 1;
            }
        }

        return this;
    }

    public double[][] Transform(double[][] x) =>
        x.Select(row => row.Select((v, j) => (v - _mean[j]) / _std[j]).ToArray()).ToArray();

    public double[][] FitTransform(double[][] x) => Fit(x).Transform(x);
}

public static class ModelSelection
{
    public static (double[][] XTrain, double[][] XTest, int[] YTrain, int[] YTest) TrainTestSplit(double[][] x, int[] y, double testSize, int randomState)
    {
        var rng = new Random(randomState);
        int[] order = Enumerable.Range(0, x.Length).ToArray();
        for (int i = order.Length - 1; i > 0; i--)
        {
            int k = rng.Next(i + 1);
            (order[i], order[k]) = (order[k], order[i]);
        }

        int nTest = (int)(x.Length * testSize);
        var test = order.Take(nTest).ToArray();
        var train = order.Skip(nTest).ToArray();
        return (train.Select(i => x[i]).ToArray(), test.Select(i => x[i]).ToArray(), train.Select(i => y[i]).ToArray(), test.Select(i => y[i]).ToArray());
    }
}

public static class Program
{
    public static int Main(string[] args)
    {
        var (x, y) = Load(args[0]);

        var scaler = new StandardScaler();
        x = scaler.FitTransform(x); // expect: MLQ2001
        var (xTrain, xTest, yTrain, yTest) = ModelSelection.TrainTestSplit(x, y, testSize: 0.25, randomState: 42);

        var learner = new IterativeReweightedLeastSquares<Accord.Statistics.Models.Regression.LogisticRegression>
        {
            Tolerance = 1e-4,
            MaxIterations = 100,
        };
        var model = learner.Learn(xTrain, yTrain.Select(label => label == 1).ToArray());
        bool[] predicted = model.Decide(xTest);
        int hits = predicted.Zip(yTest, (p, t) => p == (t == 1)).Count(same => same);
        double accuracy = hits / (double)yTest.Length;
        Console.WriteLine(FormattableString.Invariant($"accuracy {accuracy:F3} on {yTest.Length} rows"));
        return accuracy < 0.7 ? 1 : 0;
    }

    private static (double[][] X, int[] Y) Load(string path)
    {
        var features = new List<double[]>();
        var labels = new List<int>();
        foreach (string line in File.ReadLines(path).Skip(1))
        {
            string[] cells = line.Split(',');
            features.Add(cells[..^1].Select(c => double.Parse(c, CultureInfo.InvariantCulture)).ToArray());
            labels.Add(int.Parse(cells[^1], CultureInfo.InvariantCulture));
        }

        return (features.ToArray(), labels.ToArray());
    }
}
