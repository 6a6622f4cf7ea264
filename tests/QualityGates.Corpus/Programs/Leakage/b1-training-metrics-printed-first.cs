// corpus: Metrics of the training rows are printed beside those of the test rows, which is how over-fitting is seen; the verdict reads the test metrics.
// library: ML.NET
// axis: loop over an array of named views
using Microsoft.ML;
using Microsoft.ML.Data;

var mlContext = new MLContext(seed: 6);
var data = mlContext.Data.LoadFromTextFile<Loan>("loans.csv", ',', hasHeader: true);
var parts = mlContext.Data.TrainTestSplit(data, 0.25);
var model = mlContext.Transforms.Concatenate("Features", "Amount", "Income", "Score")
    .Append(mlContext.Transforms.NormalizeBinning("Features"))
    .Append(mlContext.BinaryClassification.Trainers.LightGbm("Repaid"))
    .Fit(parts.TrainSet);

var auc = new Dictionary<string, double>();
foreach (var (name, view) in new[] { ("train", parts.TrainSet), ("test", parts.TestSet) })
{
    var metrics = mlContext.BinaryClassification.Evaluate(model.Transform(view), "Repaid");
    Console.WriteLine($"{name,6}: AUC {metrics.AreaUnderRocCurve:F3} F1 {metrics.F1Score:F3}");
    auc[name] = metrics.AreaUnderRocCurve;
}

return auc["test"] > 0.7 ? 0 : 1;

public class Loan
{
    [LoadColumn(0)] public float Amount { get; set; }
    [LoadColumn(1)] public float Income { get; set; }
    [LoadColumn(2), ColumnName("Score")] public float CreditScore { get; set; }
    [LoadColumn(3)] public bool Repaid { get; set; }
}
