using Microsoft.ML;
using Microsoft.ML.Transforms;

namespace Bank.Loans;

public sealed class LoanFeatures
{
    private readonly MLContext _ml;

    public LoanFeatures(MLContext ml) => _ml = ml;

    public IDataView Prepare(IDataView loans)
    {
        var steps = _ml.Transforms
            .ReplaceMissingValues(nameof(Loan.Income), replacementMode: MissingValueReplacingEstimator.ReplacementMode.Mean)
            .Append(_ml.Transforms.Concatenate("Features", nameof(Loan.Income), nameof(Loan.Amount), nameof(Loan.Months)))
            .Append(_ml.Transforms.NormalizeMeanVariance("Features"));

        return steps.Fit(loans).Transform(loans);
    }
}
