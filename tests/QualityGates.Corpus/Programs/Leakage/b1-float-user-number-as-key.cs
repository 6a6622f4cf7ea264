// corpus: The user number was declared as float, so the sampling key cuts a range of numbers: the oldest users become the test part.
// library: ML.NET
// axis: cross-validation with a named sampling key of type float
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 16);
var plays = ml.Data.LoadFromTextFile<Play>("plays.csv", ',', hasHeader: true);
var pipeline = ml.Transforms.Concatenate("Features", nameof(Play.Length), nameof(Play.Tempo), nameof(Play.Loudness))
    .Append(ml.BinaryClassification.Trainers.LbfgsLogisticRegression(nameof(Play.Skipped)));
var folds = ml.BinaryClassification.CrossValidate(plays, pipeline, labelColumnName: nameof(Play.Skipped), samplingKeyColumnName: nameof(Play.User)); // expect: MLQ2011
var auc = folds.Average(f => f.Metrics.AreaUnderRocCurve);
var f1 = folds.Average(f => f.Metrics.F1Score);
Console.WriteLine($"AUC {auc:F3}, F1 {f1:F3}");
return auc > 0.6 ? 0 : 1;

public class Play
{
    [LoadColumn(0)] public float User { get; set; }
    [LoadColumn(1)] public float Length { get; set; }
    [LoadColumn(2)] public float Tempo { get; set; }
    [LoadColumn(3)] public float Loudness { get; set; }
    [LoadColumn(4)] public bool Skipped { get; set; }
}
