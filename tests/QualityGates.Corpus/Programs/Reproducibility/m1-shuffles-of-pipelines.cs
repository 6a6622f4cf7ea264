// corpus: A split of SharpLearning and a loader of TorchSharp shuffle without a seed of their own.
// library: SharpLearning, TorchSharp
// axis: target-typed new, interface, factory method
using System.Text.Json;
using SharpLearning.Containers.Matrices;
using SharpLearning.CrossValidation.CrossValidators;
using SharpLearning.DecisionTrees.Learners;
using SharpLearning.Metrics.Regression;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch.utils.data;

namespace Glass;

internal static class Validators
{
    public static ICrossValidation<double> Default(int folds = 5) => new RandomCrossValidation<double>(folds); // expect: MLQ1005
}

internal sealed class Study(F64Matrix x, double[] y)
{
    private readonly ICrossValidation<double> _validation = Validators.Default();

    public double Error()
    {
        var predictions = _validation.CrossValidate(new RegressionDecisionTreeLearner(maximumTreeDepth: 8), x, y);
        return new MeanSquaredErrorRegressionMetric().Error(y, predictions);
    }
}

internal static class Loaders
{
    public static DataLoader Training(Dataset rows)
    {
        torch.manual_seed(5);
        return new DataLoader(rows, batchSize: 32, shuffle: true, num_worker: 1); // expect: MLQ1005
    }
}

internal static class Program
{
    private static void Main()
    {
        var rows = JsonSerializer.Deserialize<double[][]>(File.ReadAllText("glass.json"))!;
        F64Matrix x = rows.Select(static row => row[..^1]).ToArray();
        var y = rows.Select(static row => row[^1]).ToArray();
        File.WriteAllText("glass-report.json", JsonSerializer.Serialize(new { mse = new Study(x, y).Error() }));
    }
}
