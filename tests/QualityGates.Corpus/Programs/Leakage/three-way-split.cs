// corpus: Train, validation and test are three parts: the trees stop on the validation part and are reported with the test part.
// library: ML.NET
// axis: tuple
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var (train, validation, test) = Parts(ml.Data.LoadFromTextFile<Offer>("offers.csv", ',', hasHeader: true));

var trees = ml.BinaryClassification.Trainers.FastTree(nameof(Offer.Taken)).Fit(train, validation);
var watched = ml.BinaryClassification.Evaluate(trees.Transform(validation), nameof(Offer.Taken));
var metrics = ml.BinaryClassification.Evaluate(trees.Transform(test), nameof(Offer.Taken));
Console.WriteLine($"AUC: validation {watched.AreaUnderRocCurve:F3}, test {metrics.AreaUnderRocCurve:F3}");
return metrics.AreaUnderRocCurve > 0.75 && metrics.F1Score > 0.4 ? 0 : 1;

(IDataView Train, IDataView Validation, IDataView Test) Parts(IDataView rows)
{
    var first = ml.Data.TrainTestSplit(rows, testFraction: 0.4);
    var second = ml.Data.TrainTestSplit(first.TestSet, testFraction: 0.5);
    return (first.TrainSet, second.TrainSet, second.TestSet);
}

public sealed class Offer
{
    [LoadColumn(0)] public bool Taken { get; set; }
    [LoadColumn(1, 14), VectorType(14)] public float[] Features { get; set; } = [];
}
