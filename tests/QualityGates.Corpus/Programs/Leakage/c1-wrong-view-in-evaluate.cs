// corpus: The trainer class keeps both parts, but the report transforms the training part by mistake.
// library: ML.NET
// axis: fields, methods called in turn
using Microsoft.ML;
using Microsoft.ML.Data;

var study = new LoanStudy();
study.Load("loans.csv");
study.Train();
study.Report("loans.txt");

public sealed class LoanStudy
{
    private readonly MLContext _ml = new MLContext(seed: 21);
    private IDataView? _train;
    private IDataView? _test;
    private ITransformer? _model;

    public int TestRows => _test is null ? 0 : (int)(_test.GetRowCount() ?? 0);

    public void Load(string file)
    {
        var split = _ml.Data.TrainTestSplit(_ml.Data.LoadFromTextFile<Loan>(file, ',', true), testFraction: 0.2);
        (_train, _test) = (split.TrainSet, split.TestSet);
    }

    public void Train() => _model = _ml.Transforms.Concatenate("Features", "Income", "Debt")
        .Append(_ml.BinaryClassification.Trainers.SdcaLogisticRegression("Default")).Fit(_train!);

    public void Report(string file)
    {
        var metrics = _ml.BinaryClassification.Evaluate(_model!.Transform(_train!), "Default"); // expect: MLQ2003
        File.WriteAllText(file, $"auc {metrics.AreaUnderRocCurve:F3} f1 {metrics.F1Score:F3}");
    }
}

public sealed class Loan
{
    [LoadColumn(0)] public float Income { get; set; }
    [LoadColumn(1)] public float Debt { get; set; }
    [LoadColumn(2)] public bool Default { get; set; }
}
