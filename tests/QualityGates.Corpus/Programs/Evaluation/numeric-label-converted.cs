// corpus: The label is loaded as 0 and 1 and made Boolean by the pipeline before the trainer sees it.
// library: ML.NET
// axis: local
using System;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var machines = ml.Data.LoadFromTextFile<Machine>("machines.csv", ',', hasHeader: true);
var split = ml.Data.TrainTestSplit(machines, testFraction: 0.2);
var asFlag = ml.Transforms.Conversion.ConvertType("Label", "Failed", DataKind.Boolean);
var pipeline = asFlag
    .Append(ml.Transforms.Concatenate("Features", "Torque", "Wear", "Speed"))
    .Append(ml.BinaryClassification.Trainers.FastTree());
var metrics = ml.BinaryClassification.Evaluate(pipeline.Fit(split.TrainSet).Transform(split.TestSet));
if (metrics.PositiveRecall < 0.7 || metrics.AreaUnderPrecisionRecallCurve < 0.6)
{
    throw new InvalidOperationException("Too many failures are missed.");
}

public class Machine
{
    [LoadColumn(0)] public float Torque { get; set; }
    [LoadColumn(1)] public float Wear { get; set; }
    [LoadColumn(2)] public float Speed { get; set; }
    [LoadColumn(3)] public float Failed { get; set; }
}
