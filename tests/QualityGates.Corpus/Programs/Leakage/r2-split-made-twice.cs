// corpus: Two methods divide the same view, each with a seed of its own; one trains on its first part, the other tests on its second.
// library: ML.NET
// axis: class, methods, two splits
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var job = new CreditJob(ml, ml.Data.LoadFromTextFile<Loan>("loans.csv", ',', hasHeader: true));
var model = job.Train();
job.Report(model); // expect: MLQ2004

sealed class CreditJob(MLContext ml, IDataView loans)
{
    public ITransformer Train()
    {
        var parts = ml.Data.TrainTestSplit(loans, testFraction: 0.3, seed: 10);
        return ml.Transforms.Concatenate("Features", nameof(Loan.Income), nameof(Loan.Amount))
            .Append(ml.Transforms.NormalizeMinMax("Features"))
            .Append(ml.BinaryClassification.Trainers.LbfgsLogisticRegression(nameof(Loan.Defaulted)))
            .Fit(parts.TrainSet);
    }

    public void Report(ITransformer model)
    {
        var parts = ml.Data.TrainTestSplit(loans, testFraction: 0.3, seed: 20);
        var metrics = ml.BinaryClassification.Evaluate(model.Transform(parts.TestSet), nameof(Loan.Defaulted));
        File.WriteAllText("report.txt", FormattableString.Invariant($"auc {metrics.AreaUnderRocCurve} f1 {metrics.F1Score}"));
    }
}

sealed class Loan
{
    [LoadColumn(0)] public float Income { get; set; }
    [LoadColumn(1)] public float Amount { get; set; }
    [LoadColumn(2)] public bool Defaulted { get; set; }
}
