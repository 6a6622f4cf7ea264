// corpus: The seed is taken from a Guid, and is part of the result that is given back with the metrics.
// library: ML.NET
// axis: record
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Results;

public sealed record SplitResult(int Seed, double Auc, double F1);

public sealed class Loan
{
    [LoadColumn(0)] public float Income { get; set; }
    [LoadColumn(1)] public float Sum { get; set; }
    [LoadColumn(2)] public bool Paid { get; set; }
}

public sealed class LoanStudy
{
    private readonly MLContext _ml = new(seed: 1);

    public SplitResult Once(string file)
    {
        var seed = Guid.NewGuid().GetHashCode();
        var split = _ml.Data.TrainTestSplit(_ml.Data.LoadFromTextFile<Loan>(file, ','), 0.3, seed: seed);
        var model = _ml.Transforms.Concatenate("Features", "Income", "Sum")
            .Append(_ml.BinaryClassification.Trainers.FastTree("Paid"))
            .Fit(split.TrainSet);
        var metrics = _ml.BinaryClassification.Evaluate(model.Transform(split.TestSet), "Paid");
        return new SplitResult(seed, metrics.AreaUnderRocCurve, metrics.F1Score);
    }
}
