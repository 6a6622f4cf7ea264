// corpus: The margin of a calibrated model is compared with one half, in a query over the scored rows.
// library: ML.NET
// axis: LINQ, row class of the output, constant
using System;
using System.IO;
using System.Linq;
using Microsoft.ML;
using Microsoft.ML.Data;

const float Half = 0.5f;
var ml = new MLContext(seed: 61);
var wells = ml.Data.LoadFromTextFile<Well>("wells.csv", separatorChar: ',', hasHeader: true);
var split = ml.Data.TrainTestSplit(wells, 0.2);
var model = ml.Transforms.Concatenate("Features", nameof(Well.Depth), nameof(Well.Arsenic))
    .Append(ml.BinaryClassification.Trainers.SdcaLogisticRegression(nameof(Well.Switch)))
    .Fit(split.TrainSet);
var metrics = ml.BinaryClassification.Evaluate(model.Transform(split.TestSet), nameof(Well.Switch));
File.WriteAllText("wells.txt", FormattableString.Invariant($"{metrics.F1Score} {metrics.AreaUnderRocCurve}"));

var switched = ml.Data.CreateEnumerable<Scored>(model.Transform(split.TestSet), reuseRowObject: false)
    .Where(row => row.Score > Half) // expect: MLQ3006
    .Count();
Console.WriteLine(switched);

internal sealed class Scored
{
    public float Score { get; set; }
}

internal sealed class Well
{
    [LoadColumn(0)] public float Depth { get; set; }
    [LoadColumn(1)] public float Arsenic { get; set; }
    [LoadColumn(2)] public bool Switch { get; set; }
}
