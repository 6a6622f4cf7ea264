// corpus: The support vector machine is calibrated on a part of its own before it is evaluated with probabilities.
// library: ML.NET
// axis: nested split, calibrator
using System;
using System.IO;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 50);
var rows = ml.Data.LoadFromTextFile<Coin>("coins.csv", separatorChar: ',', hasHeader: true);
var outer = ml.Data.TrainTestSplit(rows, 0.2);
var inner = ml.Data.TrainTestSplit(outer.TrainSet, 0.25);
var machine = ml.Transforms.Concatenate("Features", nameof(Coin.Mass), nameof(Coin.Width))
    .Append(ml.Transforms.NormalizeMinMax("Features"))
    .Append(ml.BinaryClassification.Trainers.LinearSvm(nameof(Coin.Genuine)))
    .Fit(inner.TrainSet);
var calibrated = ml.BinaryClassification.Calibrators.Platt(nameof(Coin.Genuine)).Fit(machine.Transform(inner.TestSet));
var scored = calibrated.Transform(machine.Transform(outer.TestSet));
var metrics = ml.BinaryClassification.Evaluate(scored, nameof(Coin.Genuine));
File.WriteAllText("coins.txt", FormattableString.Invariant($"{metrics.F1Score} {metrics.LogLoss}"));

internal sealed class Coin
{
    [LoadColumn(0)] public float Mass { get; set; }
    [LoadColumn(1)] public float Width { get; set; }
    [LoadColumn(2)] public bool Genuine { get; set; }
}
