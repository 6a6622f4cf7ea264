// corpus: For each candidate the rows are shuffled by a generator with the same seed, so all are compared on the same folds.
// library: SharpLearning
// axis: library class, own folds
using SharpLearning.Common.Interfaces;
using SharpLearning.Containers.Extensions;
using SharpLearning.GradientBoost.Learners;
using SharpLearning.Metrics.Regression;
using SharpLearning.RandomForest.Learners;

namespace Cement;

public sealed record Probe(double[] Mix, double Strength);

public sealed record Ranked(string Name, double Mae, double Spread);

public static class Comparison
{
    private static readonly Dictionary<string, Func<ILearner<double>>> Candidates = new()
    {
        ["forest"] = () => new RegressionRandomForestLearner(trees: 60, seed: 21, runParallel: false),
        ["boosted"] = () => new RegressionSquareLossGradientBoostLearner(iterations: 80, runParallel: false),
        ["careful"] = () => new RegressionSquareLossGradientBoostLearner(iterations: 240, learningRate: 0.03, runParallel: false),
    };

    public static IReadOnlyList<Ranked> Run(IReadOnlyList<Probe> probes)
    {
        var table = new List<Ranked>();
        foreach (var (name, make) in Candidates)
        {
            var random = new Random(21);
            var shuffled = probes.ToArray();
            random.Shuffle(shuffled);
            var errors = Folds(shuffled, 6).Select(fold => Error(make(), fold.Train, fold.Held)).ToArray();
            table.Add(new Ranked(name, errors.Average(), errors.Max() - errors.Min()));
        }

        return table;
    }

    private static IEnumerable<(Probe[] Train, Probe[] Held)> Folds(Probe[] probes, int count) => Enumerable
        .Range(0, count)
        .Select(fold => (probes.Where((_, i) => i % count != fold).ToArray(), probes.Where((_, i) => i % count == fold).ToArray()));

    private static double Error(ILearner<double> learner, Probe[] train, Probe[] held)
    {
        var model = learner.Learn(train.Select(p => p.Mix).ToArray().ToF64Matrix(), train.Select(p => p.Strength).ToArray());
        var answers = model.Predict(held.Select(p => p.Mix).ToArray().ToF64Matrix());
        return new MeanAbsolutErrorRegressionMetric().Error(held.Select(p => p.Strength).ToArray(), answers);
    }
}
