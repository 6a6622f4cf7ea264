// corpus: The frauds among the claims are taken out of them and added four more times in a loop; only then are the claims divided.
// library: ML.NET
// axis: library, two classes
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Insurance;

public sealed class Claim
{
    public float Amount { get; set; }

    public float Age { get; set; }

    public float Earlier { get; set; }

    public bool Fraud { get; set; }
}

internal static class Balance
{
    public static List<Claim> Of(IReadOnlyList<Claim> claims, int times)
    {
        var more = new List<Claim>(claims);
        var frauds = claims.Where(claim => claim.Fraud).ToList();
        for (var time = 0; time < times; time++)
        {
            for (var i = 0; i < frauds.Count; i++)
            {
                more.Add(frauds[i]);
            }
        }

        return more;
    }
}

public sealed class ClaimTraining
{
    private readonly MLContext _ml = new(seed: 12);

    public CalibratedBinaryClassificationMetrics Run(IReadOnlyList<Claim> claims)
    {
        var balanced = Balance.Of(claims, 4);
        var rows = _ml.Data.LoadFromEnumerable(balanced);
        var split = _ml.Data.TrainTestSplit(rows, testFraction: 0.2); // expect: MLQ2012
        var pipeline = _ml.Transforms.Concatenate("Features", nameof(Claim.Amount), nameof(Claim.Age), nameof(Claim.Earlier))
            .Append(_ml.BinaryClassification.Trainers.FastTree(nameof(Claim.Fraud)));
        return _ml.BinaryClassification.Evaluate(pipeline.Fit(split.TrainSet).Transform(split.TestSet), nameof(Claim.Fraud));
    }
}
