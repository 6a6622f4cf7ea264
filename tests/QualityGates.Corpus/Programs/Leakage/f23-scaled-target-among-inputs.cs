// corpus: A normalized copy of the target is one of the inputs.
// library: ML.NET
// axis: derived column, input-output pairs
using System;
using System.IO;
using Microsoft.ML;
using Microsoft.ML.Data;

const string Target = nameof(Battery.Cycles);
var ml = new MLContext(seed: 45);
var cells = ml.Data.LoadFromTextFile<Battery>("batteries.csv", separatorChar: ',', hasHeader: true);
var split = ml.Data.TrainTestSplit(cells, 0.2);
InputOutputColumnPair[] scaled =
[
    new("VoltageScaled", nameof(Battery.Voltage)),
    new("HeatScaled", nameof(Battery.Heat)),
    new("CyclesScaled", Target),
];
var pipeline = ml.Transforms.NormalizeMeanVariance(scaled)
    .Append(ml.Transforms.Concatenate("Features", "VoltageScaled", "HeatScaled", "CyclesScaled")) // expect: MLQ2008
    .Append(ml.Regression.Trainers.OnlineGradientDescent(Target));
var model = pipeline.Fit(split.TrainSet);
var metrics = ml.Regression.Evaluate(model.Transform(split.TestSet), Target);
File.WriteAllText("cycles.txt", FormattableString.Invariant($"{metrics.RSquared} {metrics.MeanAbsoluteError}"));

internal sealed class Battery
{
    [LoadColumn(0)] public float Voltage { get; set; }
    [LoadColumn(1)] public float Heat { get; set; }
    [LoadColumn(2)] public float Cycles { get; set; }
}
