// corpus: Storms are simulated in parallel with one generator for a table of risks, and what they cost has nothing to do with the model of claims.
// library: ML.NET
// axis: two namespaces, two files
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Insurance.Claims;

public sealed class Claim
{
    [LoadColumn(0)] public float Age { get; set; }

    [LoadColumn(1)] public float Insured { get; set; }

    [LoadColumn(2)] public float Paid { get; set; }
}

public sealed class ClaimModel
{
    public (double Mae, double Rmse) Judge(string path)
    {
        var ml = new MLContext(seed: 77);
        var claims = ml.Data.LoadFromTextFile<Claim>(path, separatorChar: ';', hasHeader: true);
        var parts = ml.Data.TrainTestSplit(claims, testFraction: 0.2, seed: 77);
        var model = ml.Transforms.Concatenate("Features", nameof(Claim.Age), nameof(Claim.Insured))
            .Append(ml.Regression.Trainers.FastTreeTweedie(nameof(Claim.Paid)))
            .Fit(parts.TrainSet);
        var metrics = ml.Regression.Evaluate(model.Transform(parts.TestSet), nameof(Claim.Paid));
        return (metrics.MeanAbsoluteError, metrics.RootMeanSquaredError);
    }
}
