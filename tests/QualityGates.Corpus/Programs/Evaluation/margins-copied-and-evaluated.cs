// corpus: The margin of a calibrated model is evaluated under a column name of its own, beside the calibrated evaluation.
// library: ML.NET
// axis: named arguments, local
using System;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var sessions = ml.Data.LoadFromTextFile<Session>("sessions.csv", ',', hasHeader: true);
var split = ml.Data.TrainTestSplit(sessions, testFraction: 0.2);
var model = ml.Transforms.Concatenate("Features", "Pages", "Seconds")
    .Append(ml.BinaryClassification.Trainers.LightGbm("Bought"))
    .Append(ml.Transforms.CopyColumns(outputColumnName: "Margin", inputColumnName: "Score"))
    .Fit(split.TrainSet);
var scored = model.Transform(split.TestSet);
var calibrated = ml.BinaryClassification.Evaluate(scored, "Bought");
var margins = ml.BinaryClassification.EvaluateNonCalibrated(scored, "Bought", scoreColumnName: "Margin");

// Calibration is monotone: the order of the rows, and with it the area, must not change.
if (Math.Abs(calibrated.AreaUnderRocCurve - margins.AreaUnderRocCurve) > 1e-6 || calibrated.LogLoss > 0.6)
{
    throw new InvalidOperationException("The calibrator changed the order of the sessions.");
}

public class Session
{
    [LoadColumn(0)] public float Pages { get; set; }
    [LoadColumn(1)] public float Seconds { get; set; }
    [LoadColumn(2)] public bool Bought { get; set; }
}
