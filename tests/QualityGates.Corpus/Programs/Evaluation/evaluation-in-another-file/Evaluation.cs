// corpus: Training and evaluation are two files; the model that is saved has been measured on the test part by the other file.
// library: ML.NET
// axis: helper in another file, record
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Insurance;

public sealed record Quality(double MeanAbsoluteError, double RSquared)
{
    public bool IsGoodEnough => MeanAbsoluteError < 900 && RSquared > 0.6;
}

public static class Evaluation
{
    public static Quality Measure(MLContext ml, ITransformer model, IDataView test)
    {
        RegressionMetrics metrics = ml.Regression.Evaluate(model.Transform(test), labelColumnName: nameof(Claim.Cost));
        return new Quality(metrics.MeanAbsoluteError, metrics.RSquared);
    }
}
