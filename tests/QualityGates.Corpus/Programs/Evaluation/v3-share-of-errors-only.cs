// corpus: A forest of SharpLearning and an Accord machine are judged by the share of wrong answers alone.
// library: SharpLearning, Accord.NET
// axis: other libraries
using Accord.MachineLearning.VectorMachines.Learning;
using Accord.Math.Optimization.Losses;
using Accord.Statistics.Kernels;
using SharpLearning.Containers.Matrices;
using SharpLearning.Metrics.Classification;
using SharpLearning.RandomForest.Learners;

namespace Errors;

public sealed class Gate
{
    public bool Forest(F64Matrix x, double[] y, F64Matrix xTest, double[] yTest)
    {
        var model = new ClassificationRandomForestLearner(trees: 50, seed: 3).Learn(x, y);
        var error = new TotalErrorClassificationMetric<double>().Error(yTest, model.Predict(xTest)); // expect: MLQ3005
        return error < 0.05;
    }

    public bool Machine(double[][] x, int[] y, double[][] xTest, int[] yTest)
    {
        var learner = new MulticlassSupportVectorLearning<Gaussian>();
        var machine = learner.Learn(x, y);
        var loss = new ZeroOneLoss(yTest).Loss(machine.Decide(xTest)); // expect: MLQ3005
        return loss < 0.1;
    }
}
