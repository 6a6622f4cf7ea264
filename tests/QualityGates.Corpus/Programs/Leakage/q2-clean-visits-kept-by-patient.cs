// corpus: Visits are divided twice with the patient as key, so that both the choice of a size and the verdict are made on patients the model has not seen.
// library: ML.NET
// axis: records and helpers
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 14);
var visits = ml.Data.LoadFromTextFile<PatientVisit>("visits.tsv", separatorChar: '\t', hasHeader: true);
var parts = Parts.Of(ml, visits, nameof(PatientVisit.PatientId));

var trees = new[] { 60, 120, 240 }.MaxBy(count => Judge(Fit(parts.Train, count), parts.Tune).AreaUnderRocCurve);
var metrics = Judge(Fit(parts.Train, trees), parts.Test);
File.WriteAllText("visits.json", JsonSerializer.Serialize(new { trees, metrics.AreaUnderRocCurve, metrics.F1Score, metrics.LogLoss }));

ITransformer Fit(IDataView rows, int count) =>
    ml.Transforms.Concatenate("Features", nameof(PatientVisit.Pulse), nameof(PatientVisit.Pressure), nameof(PatientVisit.Weight))
        .Append(ml.BinaryClassification.Trainers.FastTree(nameof(PatientVisit.Readmitted), numberOfTrees: count))
        .Fit(rows);

CalibratedBinaryClassificationMetrics Judge(ITransformer model, IDataView rows) =>
    ml.BinaryClassification.Evaluate(model.Transform(rows), nameof(PatientVisit.Readmitted));

internal sealed record Parts(IDataView Train, IDataView Tune, IDataView Test)
{
    public static Parts Of(MLContext ml, IDataView rows, string group)
    {
        var outer = ml.Data.TrainTestSplit(rows, testFraction: 0.2, samplingKeyColumnName: group);
        var inner = ml.Data.TrainTestSplit(outer.TrainSet, testFraction: 0.2, samplingKeyColumnName: group);
        return new Parts(inner.TrainSet, inner.TestSet, outer.TestSet);
    }
}

internal sealed class PatientVisit
{
    [LoadColumn(0)] public string PatientId { get; set; } = "";

    [LoadColumn(1)] public float Pulse { get; set; }

    [LoadColumn(2)] public float Pressure { get; set; }

    [LoadColumn(3)] public float Weight { get; set; }

    [LoadColumn(4)] public bool Readmitted { get; set; }
}
