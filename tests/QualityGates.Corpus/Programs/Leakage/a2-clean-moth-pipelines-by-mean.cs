// corpus: Three pipelines that tell whether moths are resident are compared by the mean of a cross-validation of the train part; the best is fitted on it and measured on the test part.
// library: ML.NET
// axis: library, dictionary of estimators
using Microsoft.ML;

namespace Moths;

public sealed class Moth
{
    public float Wingspan { get; set; }

    public float Spots { get; set; }

    public float Altitude { get; set; }

    public bool Resident { get; set; }
}

public sealed record Outcome(string Name, double RocArea, double F1);

public static class MothComparison
{
    public static Outcome Run(IReadOnlyCollection<Moth> moths)
    {
        var ml = new MLContext(seed: 40);
        var split = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(moths), testFraction: 0.25, seed: 40);

        var candidates = new Dictionary<string, IEstimator<ITransformer>>
        {
            ["few leaves"] = Features(ml).Append(ml.BinaryClassification.Trainers.FastTree(nameof(Moth.Resident), numberOfLeaves: 6)),
            ["many leaves"] = Features(ml).Append(ml.BinaryClassification.Trainers.FastTree(nameof(Moth.Resident), numberOfLeaves: 60)),
            ["additive"] = Features(ml).Append(ml.BinaryClassification.Trainers.Gam(nameof(Moth.Resident))),
        };

        var best = candidates.MaxBy(candidate => ml.BinaryClassification
            .CrossValidate(split.TrainSet, candidate.Value, numberOfFolds: 5, labelColumnName: nameof(Moth.Resident), seed: 41)
            .Average(fold => fold.Metrics.AreaUnderRocCurve));

        var model = best.Value.Fit(split.TrainSet);
        var metrics = ml.BinaryClassification.Evaluate(model.Transform(split.TestSet), nameof(Moth.Resident));
        return new Outcome(best.Key, metrics.AreaUnderRocCurve, metrics.F1Score);
    }

    private static IEstimator<ITransformer> Features(MLContext ml) =>
        ml.Transforms.Concatenate("Features", nameof(Moth.Wingspan), nameof(Moth.Spots), nameof(Moth.Altitude));
}
