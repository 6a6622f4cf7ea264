// corpus: Preparation and trainer are one estimator made in another file; it is fitted on the training part only.
// library: ML.NET
// axis: factory methods in another file
using Claims;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var claims = ml.Data.LoadFromTextFile<Claim>("claims.csv", ',', true);
var split = ml.Data.TrainTestSplit(claims, 0.2);
var model = Pipelines.Full(ml).Fit(split.TrainSet);
var metrics = ml.Regression.Evaluate(model.Transform(split.TestSet), nameof(Claim.Payout));
File.WriteAllText("claims.txt", FormattableString.Invariant($"{metrics.MeanAbsoluteError} {metrics.RSquared}"));
ml.Model.Save(model, claims.Schema, "claims.zip");

namespace Claims
{
    public sealed class Claim
    {
        [LoadColumn(0)] public float Age { get; set; }
        [LoadColumn(1)] public string Region { get; set; } = "";
        [LoadColumn(2)] public float Amount { get; set; }
        [LoadColumn(3)] public float Payout { get; set; }
    }
}
