// corpus: A library for loan limits works with the context its caller gives, and makes one of its own only where there is none.
// library: ML.NET
// axis: library
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Limits;

public sealed record Applicant(float Income, float Debts, float Years, float Limit);

public sealed record LimitReport(ITransformer Model, DataViewSchema Schema, double MeanAbsoluteError, double RootMeanSquaredError);

public sealed class LimitEstimator
{
    private readonly MLContext _ml;

    public LimitEstimator(MLContext? ml = null) => _ml = ml ?? new MLContext();

    public int Passes { get; init; } = 20;

    public LimitReport Learn(IReadOnlyCollection<Applicant> applicants, double held = 0.2)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(applicants.Count, 50);
        var rows = _ml.Data.LoadFromEnumerable(applicants);
        var parts = _ml.Data.TrainTestSplit(rows, testFraction: held);
        var pipeline = Features().Append(_ml.Regression.Trainers.OnlineGradientDescent(nameof(Applicant.Limit), numberOfIterations: Passes));
        var model = pipeline.Fit(parts.TrainSet);
        var metrics = _ml.Regression.Evaluate(model.Transform(parts.TestSet), nameof(Applicant.Limit));
        return new LimitReport(model, rows.Schema, metrics.MeanAbsoluteError, metrics.RootMeanSquaredError);
    }

    private IEstimator<ITransformer> Features() => _ml.Transforms
        .Concatenate("Features", nameof(Applicant.Income), nameof(Applicant.Debts), nameof(Applicant.Years))
        .Append(_ml.Transforms.NormalizeMeanVariance("Features"));
}
