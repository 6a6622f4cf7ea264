// corpus: A generic experiment class learns from a set of observations and returns the error of its predictions on that same set as the model's error.
// library: SharpLearning
// axis: generic class with a learner delegate
using SharpLearning.Common.Interfaces;
using SharpLearning.Containers;
using SharpLearning.Containers.Matrices;
using SharpLearning.GradientBoost.Learners;
using SharpLearning.InputOutput.Csv;
using SharpLearning.Metrics.Regression;

var parser = new CsvParser(() => new StreamReader("abalone.csv"), ',');
var observations = parser.EnumerateRows(c => c != "rings").ToF64Matrix();
var targets = parser.EnumerateRows("rings").ToF64Vector();

var experiment = new Experiment<double>(
    () => new RegressionSquareLossGradientBoostLearner(iterations: 200, runParallel: false),
    new MeanSquaredErrorRegressionMetric());
var error = experiment.Run(observations, targets);
Console.WriteLine($"mse {error:F3}");
return error < 4.5 ? 0 : 1;

internal sealed class Experiment<T>(Func<ILearner<T>> learner, IMetric<double, T> metric)
{
    public double Run(F64Matrix observations, double[] targets)
    {
        var model = learner().Learn(observations, targets);
        var predictions = model.Predict(observations);
        return metric.Error(targets, predictions); // expect: MLQ2003
    }
}
