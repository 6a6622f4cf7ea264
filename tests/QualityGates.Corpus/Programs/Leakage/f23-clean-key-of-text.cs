// corpus: The split keeps patients together by a text column, and an integer one serves the folds; both are hashed.
// library: ML.NET
// axis: constants, two keys
using System;
using System.IO;
using System.Linq;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 23);
var visits = ml.Data.LoadFromTextFile<Visit>("visits.csv", separatorChar: ',', hasHeader: true);
var split = ml.Data.TrainTestSplit(visits, samplingKeyColumnName: nameof(Visit.PatientId));
var pipeline = ml.Transforms.Concatenate("Features", nameof(Visit.Age), nameof(Visit.Pressure))
    .Append(ml.BinaryClassification.Trainers.FastTree(nameof(Visit.Readmitted)));
var folds = ml.BinaryClassification.CrossValidate(split.TrainSet, pipeline, 5, nameof(Visit.Readmitted), samplingKeyColumnName: nameof(Visit.Ward));
var metrics = ml.BinaryClassification.Evaluate(pipeline.Fit(split.TrainSet).Transform(split.TestSet), nameof(Visit.Readmitted));
File.WriteAllText("visits.txt", FormattableString.Invariant($"{folds.Average(f => f.Metrics.F1Score)} {metrics.F1Score} {metrics.AreaUnderRocCurve}"));

internal sealed class Visit
{
    [LoadColumn(0)] public string PatientId { get; set; } = "";
    [LoadColumn(1)] public int Ward { get; set; }
    [LoadColumn(2)] public float Age { get; set; }
    [LoadColumn(3)] public float Pressure { get; set; }
    [LoadColumn(4)] public bool Readmitted { get; set; }
}
