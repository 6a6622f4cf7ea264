// corpus: The support vector machine is calibrated by Platt's method in the chain and evaluated as calibrated.
// library: ML.NET
// axis: calibrator estimator appended
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 4);
var split = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Leaf>("leaves.csv", ',', true), 0.2);
var model = ml.Transforms.Concatenate("Features", "Length", "Width")
    .Append(ml.BinaryClassification.Trainers.LinearSvm("Ill"))
    .Append(ml.BinaryClassification.Calibrators.Platt("Ill"))
    .Fit(split.TrainSet);
var metrics = ml.BinaryClassification.Evaluate(model.Transform(split.TestSet), "Ill");
File.WriteAllText("leaves.txt", FormattableString.Invariant($"{metrics.LogLoss} {metrics.F1Score}"));

internal sealed class Leaf
{
    [LoadColumn(0)] public float Length { get; set; }
    [LoadColumn(1)] public float Width { get; set; }
    [LoadColumn(2)] public bool Ill { get; set; }
}
