// corpus: An extension of records gives back the default where a column has another type, and the loans made of it are learned from.
// library: ML.NET, ADO.NET
// axis: extension of IDataRecord, interface, three files
using Microsoft.ML;

namespace Lending;

public sealed class LoanTraining(ILoanStore store)
{
    public (double Auc, double Recall) Run()
    {
        var ml = new MLContext(seed: 17);
        var train = ml.Data.LoadFromEnumerable(store.Between(2015, 2021));
        var test = ml.Data.LoadFromEnumerable(store.Between(2022, 2023));
        var model = ml.Transforms.Concatenate("Features", nameof(Loan.Amount), nameof(Loan.Income), nameof(Loan.Months))
            .Append(ml.BinaryClassification.Trainers.FastTree(nameof(Loan.Defaulted)))
            .Fit(train);
        var metrics = ml.BinaryClassification.Evaluate(model.Transform(test), nameof(Loan.Defaulted));
        return (metrics.AreaUnderRocCurve, metrics.PositiveRecall);
    }
}
