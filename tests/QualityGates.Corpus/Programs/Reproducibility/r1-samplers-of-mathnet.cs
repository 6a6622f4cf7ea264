// corpus: Synthetic rows come from distributions of Math.NET, one without a source; densities need none. A splitter of SharpLearning has no seed.
// library: Math.NET, SharpLearning
// axis: console program with static methods
using MathNet.Numerics.Distributions;
using MathNet.Numerics.LinearAlgebra;
using MathNet.Numerics.Random;
using SharpLearning.Containers.Matrices;
using SharpLearning.CrossValidation.TrainingTestSplitters;
using SharpLearning.DecisionTrees.Learners;
using SharpLearning.Metrics.Regression;

internal static class Program
{
    private static void Main()
    {
        var observations = Observations(1000);
        var targets = Targets(observations);
        var splitter = new RandomTrainingTestIndexSplitter<double>(0.7); // expect: MLQ1005
        var split = splitter.SplitSet(observations, targets);
        var model = new RegressionDecisionTreeLearner().Learn(split.TrainingSet.Observations, split.TrainingSet.Targets);
        var error = new MeanSquaredErrorRegressionMetric().Error(split.TestSet.Targets, model.Predict(split.TestSet.Observations));
        Console.WriteLine($"{error}, {Likelihood(error)}, {Start().L2Norm()}");
    }

    private static F64Matrix Observations(int rows)
    {
        var normal = new Normal(0, 1); // expect: MLQ1002
        var values = new double[rows * 2];
        normal.Samples(values);
        return new F64Matrix(values, rows, 2);
    }

    private static double[] Targets(F64Matrix observations)
    {
        var noise = new Normal(0, 0.1, new MersenneTwister(5));
        return Enumerable.Range(0, observations.RowCount).Select(row => observations.At(row, 0) * 2 + noise.Sample()).ToArray();
    }

    private static double Likelihood(double error) => new Normal(0, 1).Density(error);

    private static Vector<double> Start() => Vector<double>.Build.Random(4, 9);
}
