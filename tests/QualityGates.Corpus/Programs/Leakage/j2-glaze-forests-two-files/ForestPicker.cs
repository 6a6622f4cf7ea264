using SharpLearning.Containers;
using SharpLearning.Metrics.Regression;
using SharpLearning.RandomForest.Learners;
using SharpLearning.RandomForest.Models;

namespace Glazes;

internal sealed record Pick(int Trees, RegressionForestModel Model, double SquaredError);

internal static class ForestPicker
{
    public static Pick Best(int[] sizes, ObservationTargetSet learn, ObservationTargetSet judge)
    {
        var metric = new MeanSquaredErrorRegressionMetric();
        Pick? best = null;
        foreach (var trees in sizes)
        {
            var model = new RegressionRandomForestLearner(trees: trees, seed: 5).Learn(learn.Observations, learn.Targets);
            var error = metric.Error(judge.Targets, model.Predict(judge.Observations));
            if (best is null || error < best.SquaredError)
            {
                best = new Pick(trees, model, error);
            }
        }

        return best!;
    }
}
