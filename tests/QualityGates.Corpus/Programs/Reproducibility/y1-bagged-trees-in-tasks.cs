// corpus: Each tree of a bag is grown in a task of its own, and all tasks draw their rows from the generator of the method.
// library: SharpLearning
// axis: Task.Run in a loop
using SharpLearning.Containers.Matrices;
using SharpLearning.DecisionTrees.Learners;
using SharpLearning.DecisionTrees.Models;
using SharpLearning.Metrics.Regression;

namespace Bagging;

public sealed class BagOfTrees(int trees, int seed)
{
    public async Task<(double Squared, double Absolute)> RunAsync(double[][] inputs, double[] targets)
    {
        var cut = inputs.Length * 4 / 5;
        F64Matrix trainX = inputs[..cut];
        var trainY = targets[..cut];
        var random = new Random(seed);
        var tasks = new List<Task<RegressionDecisionTreeModel>>();
        for (var tree = 0; tree < trees; tree++)
        {
            tasks.Add(Task.Run(() =>
            {
                var indices = new int[cut];
                for (var i = 0; i < indices.Length; i++)
                {
                    indices[i] = random.Next(cut); // expect: MLQ1011
                }

                return new RegressionDecisionTreeLearner(maximumTreeDepth: 12, seed: seed).Learn(trainX, trainY, indices);
            }));
        }

        var models = await Task.WhenAll(tasks);
        var testY = targets[cut..];
        var predictions = inputs[cut..].Select(row => models.Average(model => model.Predict(row))).ToArray();
        var absolute = testY.Zip(predictions, (truth, guess) => Math.Abs(truth - guess)).Average();
        return (new MeanSquaredErrorRegressionMetric().Error(testY, predictions), absolute);
    }
}
