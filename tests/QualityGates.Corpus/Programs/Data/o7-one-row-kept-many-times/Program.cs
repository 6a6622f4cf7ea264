// corpus: The scored rows of a lighthouse come out of a helper that reuses one object, and the caller keeps them in a list.
// library: ML.NET
// axis: helper in another file
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Lighthouse;

public sealed class Night
{
    [LoadColumn(0)] public float Fog { get; set; }

    [LoadColumn(1)] public float Ships { get; set; }

    [LoadColumn(2)] public float Hours { get; set; }
}

public static class Program
{
    public static void Main(string[] args)
    {
        var ml = new MLContext(seed: 1);
        var nights = ml.Data.LoadFromTextFile<Night>(args[0], separatorChar: ',', hasHeader: true);
        var parts = ml.Data.TrainTestSplit(nights, testFraction: 0.2);
        var model = ml.Transforms.Concatenate("Features", nameof(Night.Fog), nameof(Night.Ships))
            .Append(ml.Regression.Trainers.FastTree(nameof(Night.Hours)))
            .Fit(parts.TrainSet);
        var scored = model.Transform(parts.TestSet);
        var metrics = ml.Regression.Evaluate(scored, nameof(Night.Hours));

        var longest = new ScoredNights(ml, scored).All().OrderByDescending(night => night.Score).Take(5).ToList(); // expect: MLQ4009
        File.WriteAllLines(args[1], longest.Select(night => FormattableString.Invariant($"{night.Fog};{night.Score}"))
            .Append(FormattableString.Invariant($"mae;{metrics.MeanAbsoluteError}"))
            .Append(FormattableString.Invariant($"rmse;{metrics.RootMeanSquaredError}")));
    }
}
