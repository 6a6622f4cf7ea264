using Microsoft.ML;

namespace Loans;

public sealed class Scorecard(MLContext ml)
{
    public ITransformer Fit(IDataView train) => ml.Transforms
        .NormalizeLogMeanVariance("AmountScaled", nameof(Loan.Amount))
        .Append(ml.Transforms.NormalizeLogMeanVariance("IncomeScaled", nameof(Loan.Income)))
        .Append(ml.Transforms.NormalizeMinMax("YearsScaled", nameof(Loan.YearsEmployed)))
        .Append(ml.Transforms.Categorical.OneHotEncoding("RegionEncoded", nameof(Loan.Region)))
        .Append(ml.Transforms.Concatenate("Features", "AmountScaled", "IncomeScaled", "YearsScaled", "RegionEncoded"))
        .Append(ml.BinaryClassification.Trainers.LbfgsLogisticRegression(nameof(Loan.Defaulted), l1Regularization: 0.1f))
        .Fit(train);

    public IReadOnlyList<JudgedLoan> Judge(ITransformer model, IDataView loans) =>
        ml.Data.CreateEnumerable<JudgedLoan>(model.Transform(loans), reuseRowObject: false).ToList();
}
