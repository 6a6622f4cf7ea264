// corpus: Generators with a seed that depends on the fold, that serve a whole pass, or give a seed.
// library: ML.NET
// axis: loop
using Microsoft.ML;

namespace MadeOnce;

public sealed class Example
{
    public float A { get; set; }
    public float B { get; set; }
    public float Label { get; set; }
}

public sealed class Folds(int seed)
{
    public IEnumerable<double> Measure(Example[] examples, int repeats)
    {
        for (var repeat = 0; repeat < repeats; repeat++)
        {
            var random = new Random(seed + repeat);
            var order = examples.ToArray();
            random.Shuffle(order);
            var cut = order.Length / 5;
            var ml = new MLContext(new Random(seed).Next());
            var model = ml.Transforms.Concatenate("Features", "A", "B")
                .Append(ml.Regression.Trainers.FastTree())
                .Fit(ml.Data.LoadFromEnumerable(order[cut..]));
            yield return ml.Regression.Evaluate(model.Transform(ml.Data.LoadFromEnumerable(order[..cut]))).RSquared;
        }
    }

    public Dictionary<int, ITransformer> Candidates(MLContext ml, Example[] examples, int[] trees)
    {
        var models = new Dictionary<int, ITransformer>();
        foreach (var count in trees)
        {
            var random = new Random(seed);
            var rows = examples.OrderBy(_ => random.Next()).ToList();
            models[count] = ml.Transforms.Concatenate("Features", "A", "B")
                .Append(ml.Regression.Trainers.FastForest(numberOfTrees: count))
                .Fit(ml.Data.LoadFromEnumerable(rows));
        }

        return models;
    }

    public static IEnumerable<Example> Synthetic(int count, int seed)
    {
        var random = new Random(seed);
        return Enumerable.Range(0, count)
            .Select(i => new Example { A = random.NextSingle(), B = i % 3, Label = random.NextSingle() })
            .ToList();
    }
}
