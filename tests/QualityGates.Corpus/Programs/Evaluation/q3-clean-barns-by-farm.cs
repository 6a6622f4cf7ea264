// corpus: Folds of farms, written by hand, leave each farm out once; the errors of all folds decide before the forest for all farms is saved.
// library: SharpLearning
// axis: own folds, iterator of tuples
using System.Text.Json;
using SharpLearning.Containers.Matrices;
using SharpLearning.Metrics.Regression;
using SharpLearning.RandomForest.Learners;

namespace Barns;

internal sealed record Barn(string Farm, double[] Sensors, double Ammonia);

internal static class FarmFolds
{
    public static IEnumerable<(int[] Learn, int[] Hold)> Of(IReadOnlyList<Barn> barns)
    {
        foreach (var farm in barns.Select(barn => barn.Farm).Distinct().Order(StringComparer.Ordinal))
        {
            var hold = Enumerable.Range(0, barns.Count).Where(index => barns[index].Farm == farm).ToArray();
            yield return (Enumerable.Range(0, barns.Count).Except(hold).ToArray(), hold);
        }
    }
}

internal static class Program
{
    private static int Main(string[] args)
    {
        var barns = JsonSerializer.Deserialize<Barn[]>(File.ReadAllText(args[0])) ?? [];
        F64Matrix observations = barns.Select(barn => barn.Sensors).ToArray();
        var targets = barns.Select(barn => barn.Ammonia).ToArray();
        var learner = new RegressionRandomForestLearner(trees: 150, seed: 23);

        var folds = FarmFolds.Of(barns).Select(fold =>
        {
            var model = learner.Learn(observations, targets, fold.Learn);
            var guesses = fold.Hold.Select(index => model.Predict(observations.Row(index))).ToArray();
            var truth = fold.Hold.Select(index => targets[index]).ToArray();
            return new
            {
                Absolute = new MeanAbsolutErrorRegressionMetric().Error(truth, guesses),
                Squared = new MeanSquaredErrorRegressionMetric().Error(truth, guesses),
            };
        }).ToList();

        File.WriteAllText("barns.json", JsonSerializer.Serialize(folds));
        if (folds.Average(fold => fold.Absolute) > 1.5 || folds.Max(fold => fold.Squared) > 9)
        {
            return 1;
        }

        learner.Learn(observations, targets).Save(() => new StreamWriter(args[1]));
        return 0;
    }
}
