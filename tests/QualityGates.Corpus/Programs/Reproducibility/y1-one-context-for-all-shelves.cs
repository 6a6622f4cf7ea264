// corpus: A perceptron for each shelf of a warehouse is trained at the same time with one seeded context, which hands out the seeds by who asks first.
// library: ML.NET
// axis: Parallel.ForEach with options, context from outside
using System.Text.Json;
using Microsoft.ML;

namespace Warehouse;

public sealed class Pick
{
    public string Shelf { get; set; } = string.Empty;

    public float Height { get; set; }

    public float Weight { get; set; }

    public bool Dropped { get; set; }
}

public static class ShelfTraining
{
    public static void Run(IEnumerable<Pick> picks, string metricsPath)
    {
        var ml = new MLContext(seed: 11);
        var shelves = picks.GroupBy(pick => pick.Shelf).OrderBy(group => group.Key, StringComparer.Ordinal).Select(group => group.ToList()).ToList();
        var scores = new double[shelves.Count][];
        Parallel.ForEach(Enumerable.Range(0, shelves.Count), new ParallelOptions { MaxDegreeOfParallelism = 4 }, shelf =>
        {
            var trainer = ml.BinaryClassification.Trainers.AveragedPerceptron(nameof(Pick.Dropped), numberOfIterations: 20); // expect: MLQ1011
            var parts = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(shelves[shelf]), testFraction: 0.25);
            var model = ml.Transforms.Concatenate("Features", nameof(Pick.Height), nameof(Pick.Weight))
                .Append(ml.Transforms.NormalizeMinMax("Features"))
                .Append(trainer)
                .Fit(parts.TrainSet);
            var metrics = ml.BinaryClassification.EvaluateNonCalibrated(model.Transform(parts.TestSet), nameof(Pick.Dropped));
            scores[shelf] = [metrics.AreaUnderRocCurve, metrics.F1Score];
        });
        File.WriteAllText(metricsPath, JsonSerializer.Serialize(scores));
    }
}
