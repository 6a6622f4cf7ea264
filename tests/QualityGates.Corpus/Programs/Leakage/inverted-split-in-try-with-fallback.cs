// corpus: 0.9 of the rows go to the test, in a branch that is taken for large files, because the writer read the parameter as the share for training.
// library: ML.NET
// axis: branches
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var logs = ml.Data.LoadFromTextFile<Login>("logins.csv", ',', hasHeader: true);
DataOperationsCatalog.TrainTestData parts;
if (new FileInfo("logins.csv").Length > 1_000_000)
{
    parts = ml.Data.TrainTestSplit(logs, seed: 4, testFraction: 0.9); // expect: MLQ2013
}
else
{
    parts = ml.Data.TrainTestSplit(logs, seed: 4, testFraction: 0.2);
}

var model = ml.BinaryClassification.Trainers.FastTree(nameof(Login.Stolen)).Fit(parts.TrainSet);
var metrics = ml.BinaryClassification.Evaluate(model.Transform(parts.TestSet), nameof(Login.Stolen));
return metrics.AreaUnderPrecisionRecallCurve > 0.5 && metrics.PositiveRecall > 0.6 ? 0 : 1;

public sealed class Login
{
    [LoadColumn(0)] public bool Stolen { get; set; }
    [LoadColumn(1, 9), ColumnName("Features"), VectorType(9)] public float[] Signals { get; set; } = [];
}
