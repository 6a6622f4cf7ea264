// corpus: Binary trainers without probabilities stand inside one-versus-all, the model is multiclass and so is its evaluator.
// library: ML.NET
// axis: direct
using System;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var digits = ml.Data.LoadFromTextFile<Digit>("digits.csv", ',', hasHeader: false);
var split = ml.Data.TrainTestSplit(digits, testFraction: 0.2);
var pipeline = ml.Transforms.Conversion.MapValueToKey("Label", "Number")
    .Append(ml.MulticlassClassification.Trainers.OneVersusAll(ml.BinaryClassification.Trainers.AveragedPerceptron()))
    .Append(ml.Transforms.Conversion.MapKeyToValue("PredictedLabel"));
var model = pipeline.Fit(split.TrainSet);
var metrics = ml.MulticlassClassification.Evaluate(model.Transform(split.TestSet));
Console.WriteLine(metrics.ConfusionMatrix.GetFormattedConfusionTable());
Environment.ExitCode = metrics.MacroAccuracy > 0.9 && metrics.MicroAccuracy > 0.9 ? 0 : 1;

public class Digit
{
    [LoadColumn(0, 63), VectorType(64), ColumnName("Features")] public float[] Pixels { get; set; } = [];
    [LoadColumn(64)] public int Number { get; set; }
}
