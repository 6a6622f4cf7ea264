// corpus: Every learner of a comparison gets its training rows from a mixer, to which a new generator with the same seed is handed: all of them learn in the same order.
// library: SharpLearning
// axis: generator handed on
using SharpLearning.Common.Interfaces;
using SharpLearning.Containers.Matrices;
using SharpLearning.DecisionTrees.Learners;
using SharpLearning.Metrics.Regression;
using SharpLearning.RandomForest.Learners;

namespace Looms;

internal static class Mixer
{
    public static (double[] Row, double Cloth)[] Mix((double[] Row, double Cloth)[] rows, Random random)
    {
        var mixed = rows.ToArray();
        random.Shuffle(mixed);
        return mixed;
    }
}

internal static class Program
{
    private static void Main()
    {
        var train = Rows(0, 500);
        var test = Rows(10_000, 120);
        var learners = new Dictionary<string, ILearner<double>>
        {
            ["tree"] = new RegressionDecisionTreeLearner(maximumTreeDepth: 8, seed: 61),
            ["forest"] = new RegressionRandomForestLearner(trees: 40, seed: 61, runParallel: false),
        };
        foreach (var (name, learner) in learners)
        {
            var mixed = Mixer.Mix(train, new Random(61));
            var model = learner.Learn(Matrix(mixed), mixed.Select(row => row.Cloth).ToArray());
            var predicted = test.Select(row => model.Predict(row.Row)).ToArray();
            var targets = test.Select(row => row.Cloth).ToArray();
            Console.WriteLine($"{name}: MSE {new MeanSquaredErrorRegressionMetric().Error(targets, predicted):F3}, MAE {new MeanAbsolutErrorRegressionMetric().Error(targets, predicted):F3}");
        }
    }

    private static (double[] Row, double Cloth)[] Rows(int first, int count) =>
        Enumerable.Range(first, count).Select(i => (new double[] { i % 8, i % 13 }, i % 8 * 1.5 + i % 13)).ToArray();

    private static F64Matrix Matrix((double[] Row, double Cloth)[] rows) => rows.Select(row => row.Row).ToArray();
}
