// corpus: Two methods divide the same view in the same way, with one seed, so the parts are the same ones.
// library: ML.NET
// axis: class, methods, constant seed
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var job = new CreditJob(ml, ml.Data.LoadFromTextFile<Loan>("loans.csv", ',', hasHeader: true));
var model = job.Train();
job.Report(model);

sealed class CreditJob(MLContext ml, IDataView loans)
{
    private const int SplitSeed = 10;

    public ITransformer Train() =>
        ml.Transforms.Concatenate("Features", nameof(Loan.Income), nameof(Loan.Amount))
            .Append(ml.Transforms.NormalizeMinMax("Features"))
            .Append(ml.BinaryClassification.Trainers.LbfgsLogisticRegression(nameof(Loan.Defaulted)))
            .Fit(Parts().TrainSet);

    public void Report(ITransformer model)
    {
        var metrics = ml.BinaryClassification.Evaluate(model.Transform(Parts().TestSet), nameof(Loan.Defaulted));
        File.WriteAllText("report.txt", FormattableString.Invariant($"auc {metrics.AreaUnderRocCurve} f1 {metrics.F1Score}"));
    }

    private DataOperationsCatalog.TrainTestData Parts() => ml.Data.TrainTestSplit(loans, testFraction: 0.3, seed: SplitSeed);
}

sealed class Loan
{
    [LoadColumn(0)] public float Income { get; set; }
    [LoadColumn(1)] public float Amount { get; set; }
    [LoadColumn(2)] public bool Defaulted { get; set; }
}
