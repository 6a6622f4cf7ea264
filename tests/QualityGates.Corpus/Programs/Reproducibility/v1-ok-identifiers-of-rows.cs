// corpus: Rows carry an identifier that is a Guid, and the run is named by one; neither is learned from.
// library: ML.NET
// axis: look-alikes
using Microsoft.ML;

namespace Identified;

public sealed class Claim
{
    public string TraceId { get; set; } = "";
    public float Amount { get; set; }
    public float Age { get; set; }
    public bool Label { get; set; }
}

public sealed record Report(string Run, double Auc);

public sealed class ClaimTraining(MLContext ml)
{
    public Report Run(IEnumerable<(float Amount, float Age, bool Fraud)> claims)
    {
        var run = $"claims-{Guid.NewGuid():N}";
        var rows = claims.Select(claim => new Claim
        {
            TraceId = Guid.NewGuid().ToString("N"),
            Amount = claim.Amount,
            Age = claim.Age,
            Label = claim.Fraud,
        }).ToList();
        var split = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(rows), testFraction: 0.2);
        var model = ml.Transforms.Concatenate("Features", nameof(Claim.Amount), nameof(Claim.Age))
            .Append(ml.BinaryClassification.Trainers.FastTree())
            .Fit(split.TrainSet);
        return new Report(run, ml.BinaryClassification.Evaluate(model.Transform(split.TestSet)).AreaUnderRocCurve);
    }
}
