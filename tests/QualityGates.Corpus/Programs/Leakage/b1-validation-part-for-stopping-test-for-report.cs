// corpus: Three parts by two nested splits: the middle one is for early stopping, the last one is scored once.
// library: ML.NET
// axis: tuple-returning method, named elements swapped in order
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 33);
var (test, train, stop) = ThreeParts(ml.Data.LoadFromTextFile<Pump>("pumps.csv", ',', hasHeader: true));
var prepare = ml.Transforms.Concatenate("Features", "Pressure", "Flow", "Hours").Fit(train);
var booster = ml.BinaryClassification.Trainers.LightGbm(new Microsoft.ML.Trainers.LightGbm.LightGbmBinaryTrainer.Options
{
    LabelColumnName = "Failed",
    EarlyStoppingRound = 15,
});
var model = booster.Fit(prepare.Transform(train), prepare.Transform(stop));
var metrics = ml.BinaryClassification.Evaluate(model.Transform(prepare.Transform(test)), "Failed");
Console.WriteLine($"AUPRC {metrics.AreaUnderPrecisionRecallCurve:F3}, F1 {metrics.F1Score:F3}");
return metrics.AreaUnderPrecisionRecallCurve > 0.5 ? 0 : 1;

(IDataView Test, IDataView Train, IDataView Stop) ThreeParts(IDataView all)
{
    var first = ml.Data.TrainTestSplit(all, testFraction: 0.2);
    var second = ml.Data.TrainTestSplit(first.TrainSet, testFraction: 0.2);
    return (first.TestSet, second.TrainSet, second.TestSet);
}

internal sealed class Pump
{
    [LoadColumn(0)] public float Pressure { get; set; }
    [LoadColumn(1)] public float Flow { get; set; }
    [LoadColumn(2)] public float Hours { get; set; }
    [LoadColumn(3)] public bool Failed { get; set; }
}
