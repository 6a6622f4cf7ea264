using Microsoft.ML;
using Microsoft.ML.Trainers.FastTree;

namespace Orchard.Stability;

public sealed record Outcome(int Seed, double MeanAbsoluteError, double RSquared);

public sealed class SeedStudy(Apple[] apples, double shareOfRows)
{
    private readonly Lock _gate = new();

    public IReadOnlyList<Outcome> Run(int[] seeds)
    {
        var outcomes = new Outcome[seeds.Length];
        var done = 0;
        Parallel.For(0, seeds.Length, new ParallelOptions { MaxDegreeOfParallelism = 4 }, place =>
        {
            outcomes[place] = RunOne(seeds[place]);
            lock (_gate)
            {
                Console.Error.WriteLine($"{++done} of {seeds.Length}");
            }
        });

        return outcomes;
    }

    private Outcome RunOne(int seed)
    {
        var ml = new MLContext(seed: seed);
        var random = new Random(seed);
        var order = Enumerable.Range(0, apples.Length).ToArray();
        random.Shuffle(order);

        var cut = (int)(apples.Length * shareOfRows);
        var train = order[..cut].Select(index => apples[index]).ToList();
        var test = order[cut..].Select(index => apples[index]).ToList();

        var pipeline = ml.Transforms.Concatenate("Features", nameof(Apple.Sugar), nameof(Apple.Firmness), nameof(Apple.Diameter))
            .Append(ml.Regression.Trainers.FastTree(new FastTreeRegressionTrainer.Options
            {
                LabelColumnName = nameof(Apple.DaysKept),
                FeatureFraction = 0.8,
                NumberOfTrees = 120,
                Seed = seed,
                FeatureSelectionSeed = seed + 1,
            }));
        var model = pipeline.Fit(ml.Data.LoadFromEnumerable(train));
        var metrics = ml.Regression.Evaluate(model.Transform(ml.Data.LoadFromEnumerable(test)), nameof(Apple.DaysKept));
        return new Outcome(seed, metrics.MeanAbsoluteError, metrics.RSquared);
    }
}
