using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers.FastTree;

namespace Loans;

public static class LoanPipeline
{
    private static readonly InputOutputColumnPair[] Flags =
    [
        new("RenewalFlag", nameof(Loan.Renewal)),
        new("GuaranteedFlag", nameof(Loan.Guaranteed)),
        new("DefaultedFlag", nameof(Loan.Defaulted)),
    ];

    public static IEstimator<ITransformer> Create(MLContext ml) =>
        ml.Transforms.Conversion.ConvertType(Flags, DataKind.Single)
            .Append(ml.Transforms.Categorical.OneHotEncoding("PurposeCode", nameof(Loan.Purpose)))
            .Append(ml.Transforms.Concatenate("Features", nameof(Loan.Amount), nameof(Loan.Months), nameof(Loan.Income), "PurposeCode", "RenewalFlag", "GuaranteedFlag", "DefaultedFlag")) // expect: MLQ2008
            .Append(ml.BinaryClassification.Trainers.FastTree(new FastTreeBinaryTrainer.Options
            {
                LabelColumnName = nameof(Loan.Defaulted),
                FeatureColumnName = "Features",
                NumberOfTrees = 120,
            }));
}
