using Microsoft.ML;
using Microsoft.ML.Transforms;

namespace LoanDefaults;

public sealed class Preparation(MLContext ml)
{
    private ITransformer? _fitted;

    public ITransformer Fitted => _fitted ?? throw new InvalidOperationException("Nothing has been prepared yet.");

    public IDataView Apply(IDataView rows)
    {
        _fitted = Steps().Fit(rows);
        return _fitted.Transform(rows);
    }

    private IEstimator<ITransformer> Steps() =>
        ml.Transforms.ReplaceMissingValues(nameof(LoanApplication.Income), replacementMode: MissingValueReplacingEstimator.ReplacementMode.Mean)
            .Append(ml.Transforms.Concatenate("Numbers", nameof(LoanApplication.Income), nameof(LoanApplication.Amount), nameof(LoanApplication.Months)))
            .Append(ml.Transforms.NormalizeMeanVariance("Numbers"))
            .Append(ml.Transforms.Categorical.OneHotEncoding("Purposes", nameof(LoanApplication.Purpose)));
}
