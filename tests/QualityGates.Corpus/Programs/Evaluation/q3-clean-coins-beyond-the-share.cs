// corpus: The share of errors of a forest stands beside precision, recall and loss of probabilities, and all of them are kept.
// library: SharpLearning
// axis: dictionary of metrics, delegates
using System.Text.Json;
using SharpLearning.Containers.Matrices;
using SharpLearning.CrossValidation.TrainingTestSplitters;
using SharpLearning.Metrics.Classification;
using SharpLearning.RandomForest.Learners;

namespace Coins;

internal sealed record Coin(double[] Weights, double Forged);

internal static class Program
{
    private static readonly Dictionary<string, IClassificationMetric<double>> Metrics = new()
    {
        ["errors"] = new TotalErrorClassificationMetric<double>(),
        ["precision"] = new PrecisionMetric<double>(1),
        ["recall"] = new RecallMetric<double>(1),
        ["f1"] = new F1ScoreMetric<double>(1),
    };

    private static void Main(string[] args)
    {
        var coins = JsonSerializer.Deserialize<List<Coin>>(File.ReadAllText(args[0])) ?? [];
        F64Matrix observations = coins.Select(coin => coin.Weights).ToArray();
        var targets = coins.Select(coin => coin.Forged).ToArray();
        var split = new StratifiedTrainingTestIndexSplitter<double>(0.75, seed: 12).SplitSet(observations, targets);

        var model = new ClassificationExtremelyRandomizedTreesLearner(trees: 120, seed: 12).Learn(split.TrainingSet.Observations, split.TrainingSet.Targets);
        var guesses = model.Predict(split.TestSet.Observations);
        var sheet = Metrics.ToDictionary(pair => pair.Key, pair => pair.Value.Error(split.TestSet.Targets, guesses));
        sheet["log loss"] = new LogLossClassificationProbabilityMetric().Error(split.TestSet.Targets, model.PredictProbability(split.TestSet.Observations));
        File.WriteAllText(args[1], JsonSerializer.Serialize(sheet));
    }
}
