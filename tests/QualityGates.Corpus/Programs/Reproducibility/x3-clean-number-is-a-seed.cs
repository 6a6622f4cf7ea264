// corpus: For each river, a number of a generator with a constant seed is the seed of its context; the same for all of them, as it is meant.
// library: ML.NET
// axis: seeds in a loop
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Rivers;

public sealed class Reach
{
    public float Slope { get; set; }

    public float Width { get; set; }

    public float Trout { get; set; }
}

public static class RiverModels
{
    public static Dictionary<string, RegressionMetrics> Train(IEnumerable<(string River, List<Reach> Reaches)> rivers, int study)
    {
        var results = new Dictionary<string, RegressionMetrics>();
        foreach (var (river, reaches) in rivers)
        {
            var ml = new MLContext(new Random(study).Next(1, 1_000_000));
            var parts = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(reaches), testFraction: 0.25, seed: new Random(77).Next());
            var model = ml.Transforms.Concatenate("Features", nameof(Reach.Slope), nameof(Reach.Width))
                .Append(ml.Transforms.NormalizeMinMax("Features"))
                .Append(ml.Regression.Trainers.OnlineGradientDescent(nameof(Reach.Trout)))
                .Fit(parts.TrainSet);
            results[river] = ml.Regression.Evaluate(model.Transform(parts.TestSet), nameof(Reach.Trout));
        }

        return results;
    }
}
