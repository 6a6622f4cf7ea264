// corpus: All loans are normalized by one transformer, and the folds are made of the normalized loans.
// library: ML.NET
// axis: class
using Microsoft.ML;

namespace Loans;

public sealed class Loan
{
    public float Income { get; set; }

    public float Debt { get; set; }

    public float Years { get; set; }

    public bool Repaid { get; set; }
}

public sealed class LoanStudy(IReadOnlyList<Loan> loans)
{
    private readonly MLContext _ml = new(seed: 55);

    public (double Auc, double F1) Run()
    {
        var view = _ml.Data.LoadFromEnumerable(loans);
        var preparation = _ml.Transforms.Concatenate("Raw", nameof(Loan.Income), nameof(Loan.Debt), nameof(Loan.Years))
            .Append(_ml.Transforms.NormalizeMeanVariance("Features", "Raw"));
        var prepared = preparation.Fit(view).Transform(view);

        var trainer = _ml.BinaryClassification.Trainers.LbfgsLogisticRegression(nameof(Loan.Repaid));
        var folds = _ml.BinaryClassification.CrossValidate(prepared, trainer, numberOfFolds: 10, labelColumnName: nameof(Loan.Repaid)); // expect: MLQ2002
        return (folds.Average(fold => fold.Metrics.AreaUnderRocCurve), folds.Average(fold => fold.Metrics.F1Score));
    }
}
