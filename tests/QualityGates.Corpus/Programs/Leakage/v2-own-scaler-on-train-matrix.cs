// corpus: A scaler of the program's own learns means and deviations from the train matrix and is applied to both.
// library: SharpLearning
// axis: own class, right
using SharpLearning.Containers.Extensions;
using SharpLearning.Containers.Matrices;
using SharpLearning.Metrics.Regression;
using SharpLearning.RandomForest.Learners;

namespace Gears;

public sealed class Standardizer
{
    private double[] _means = [];
    private double[] _spreads = [];

    public void Fit(double[][] rows)
    {
        var width = rows[0].Length;
        _means = Enumerable.Range(0, width).Select(column => rows.Average(row => row[column])).ToArray();
        _spreads = Enumerable.Range(0, width).Select(column => Math.Sqrt(rows.Average(row => Math.Pow(row[column] - _means[column], 2)))).ToArray();
    }

    public double[][] Transform(double[][] rows) =>
        [.. rows.Select(row => row.Select((value, i) => (value - _means[i]) / Math.Max(_spreads[i], 1e-9)).ToArray())];
}

public sealed class WearModel
{
    public double Error(double[][] rows, double[] wear)
    {
        var cut = rows.Length * 3 / 4;
        var scaler = new Standardizer();
        scaler.Fit(rows[..cut]);

        var learner = new RegressionRandomForestLearner(trees: 80, seed: 1);
        var model = learner.Learn(scaler.Transform(rows[..cut]).ToF64Matrix(), wear[..cut]);
        var predicted = model.Predict(scaler.Transform(rows[cut..]).ToF64Matrix());
        return new MeanSquaredErrorRegressionMetric().Error(wear[cut..], predicted);
    }
}
