// corpus: Folds dealt by hand with one seeded generator; each fold has its own context.
// library: ML.NET
// axis: loop
using Microsoft.ML;

namespace Dealt;

public sealed class Sample
{
    public float A { get; set; }
    public float B { get; set; }
    public float Label { get; set; }
}

public sealed class KFold(int folds, int seed)
{
    public IEnumerable<(List<Sample> Train, List<Sample> Test)> Deal(IReadOnlyList<Sample> samples)
    {
        var random = new Random(seed);
        var fold = Enumerable.Range(0, samples.Count).Select(i => i % folds).OrderBy(_ => random.Next()).ToArray();
        for (var held = 0; held < folds; held++)
        {
            var current = held;
            yield return (
                samples.Where((_, i) => fold[i] != current).ToList(),
                samples.Where((_, i) => fold[i] == current).ToList());
        }
    }
}

public static class Program
{
    public static void Main()
    {
        var samples = Enumerable.Range(0, 400).Select(i => new Sample { A = i % 13, B = i % 7, Label = i % 13 * 2 + i % 7 }).ToList();
        var errors = new List<double>();
        foreach (var (train, test) in new KFold(5, seed: 3).Deal(samples))
        {
            var ml = new MLContext(seed: 3);
            var model = ml.Transforms.Concatenate("Features", "A", "B")
                .Append(ml.Regression.Trainers.FastForest())
                .Fit(ml.Data.LoadFromEnumerable(train));
            errors.Add(ml.Regression.Evaluate(model.Transform(ml.Data.LoadFromEnumerable(test))).RootMeanSquaredError);
        }

        Console.WriteLine($"{errors.Average():F3} ± {errors.Max() - errors.Min():F3}");
    }
}
