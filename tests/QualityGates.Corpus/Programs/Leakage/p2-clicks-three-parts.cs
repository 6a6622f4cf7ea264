// corpus: Boosting stops early by a validation part cut from the train part, and the report is about rows that nothing has seen.
// library: ML.NET
// axis: deconstruct by hand, nested splits, early stopping
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers.LightGbm;

var ml = new MLContext(seed: 33);
var clicks = ml.Data.LoadFromTextFile<Click>("clicks.csv", separatorChar: ',', hasHeader: true);
var (train, validation, test) = Divide(clicks);

var features = ml.Transforms.Categorical.OneHotHashEncoding("Site", numberOfBits: 12)
    .Append(ml.Transforms.NormalizeMinMax("Depth"))
    .Append(ml.Transforms.Concatenate("Features", "Site", "Depth", "Hour"))
    .Fit(train);
var booster = ml.BinaryClassification.Trainers.LightGbm(new LightGbmBinaryTrainer.Options
{
    LabelColumnName = "Clicked",
    EarlyStoppingRound = 20,
    NumberOfIterations = 1000,
});
var model = booster.Fit(features.Transform(train), features.Transform(validation));

var onValidation = Judge(validation);
var onTest = Judge(test);
Console.WriteLine($"validation AUC {onValidation.AreaUnderRocCurve:F4}, test AUC {onTest.AreaUnderRocCurve:F4}, test log loss {onTest.LogLoss:F4}");

CalibratedBinaryClassificationMetrics Judge(IDataView rows) => ml.BinaryClassification.Evaluate(model.Transform(features.Transform(rows)), "Clicked");

(IDataView Train, IDataView Validation, IDataView Test) Divide(IDataView all)
{
    var outer = ml.Data.TrainTestSplit(all, testFraction: 0.2);
    var inner = ml.Data.TrainTestSplit(outer.TrainSet, testFraction: 0.25);
    return (inner.TrainSet, inner.TestSet, outer.TestSet);
}

internal sealed class Click
{
    [LoadColumn(0)] public string Site { get; set; } = "";
    [LoadColumn(1)] public float Depth { get; set; }
    [LoadColumn(2)] public float Hour { get; set; }
    [LoadColumn(3)] public bool Clicked { get; set; }
}
