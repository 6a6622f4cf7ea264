// corpus: Forests of several sizes for beech woods are compared on the same shuffle: each candidate makes the generator anew and mixes all rows with it.
// library: ML.NET
// axis: loop over candidates
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Beeches;

public sealed class Plot
{
    public float Age { get; set; }

    public float Slope { get; set; }

    public float Wood { get; set; }
}

public sealed record Candidate(int Trees, double Error, double Explained);

public static class Comparison
{
    public static List<Candidate> Compare(IReadOnlyList<Plot> plots, IEnumerable<int> sizes)
    {
        var table = new List<Candidate>();
        foreach (var trees in sizes)
        {
            var ml = new MLContext(seed: 10);
            var random = new Random(10);
            var mixed = plots.OrderBy(_ => random.Next()).ToList();
            var cut = mixed.Count * 2 / 3;
            var model = ml.Transforms.Concatenate("Features", nameof(Plot.Age), nameof(Plot.Slope))
                .Append(ml.Regression.Trainers.FastForest(nameof(Plot.Wood), numberOfTrees: trees))
                .Fit(ml.Data.LoadFromEnumerable(mixed.GetRange(0, cut)));
            var test = ml.Data.LoadFromEnumerable(mixed.GetRange(cut, mixed.Count - cut));
            var metrics = ml.Regression.Evaluate(model.Transform(test), nameof(Plot.Wood));
            table.Add(new Candidate(trees, metrics.MeanAbsoluteError, metrics.RSquared));
        }

        return table;
    }
}
