// corpus: The same scaler of the program's own, fitted on all rows before they are cut.
// library: SharpLearning
// axis: own class that can be seen into
using SharpLearning.Containers.Extensions;
using SharpLearning.Containers.Matrices;
using SharpLearning.Metrics.Regression;
using SharpLearning.RandomForest.Learners;

namespace Gears;

public sealed class Standardizer
{
    private double[] _means = [];

    public void Fit(double[][] rows) => _means = Enumerable.Range(0, rows[0].Length).Select(column => rows.Average(row => row[column])).ToArray();

    public double[][] Transform(double[][] rows) => [.. rows.Select(row => row.Select((value, i) => value - _means[i]).ToArray())];
}

public sealed class WearModel
{
    public double Error(double[][] rows, double[] wear)
    {
        var scaler = new Standardizer();
        scaler.Fit(rows); // expect: MLQ2001
        var scaled = scaler.Transform(rows);

        var cut = rows.Length * 3 / 4;
        var learner = new RegressionRandomForestLearner(trees: 80, seed: 1);
        var model = learner.Learn(scaled[..cut].ToF64Matrix(), wear[..cut]);
        var predicted = model.Predict(scaled[cut..].ToF64Matrix());
        return new MeanSquaredErrorRegressionMetric().Error(wear[cut..], predicted);
    }
}
