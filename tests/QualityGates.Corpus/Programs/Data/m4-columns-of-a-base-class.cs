// corpus: A derived row class numbers a column that its base class has already, and a range swallows the label.
// library: ML.NET
// axis: inheritance, ranges
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 5);
var parts = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Heartbeat>("beats.tsv", hasHeader: true), 0.2);
var model = ml.BinaryClassification.Trainers.FastTree(nameof(Heartbeat.Abnormal), nameof(Heartbeat.Wave)).Fit(parts.TrainSet);
var metrics = ml.BinaryClassification.Evaluate(model.Transform(parts.TestSet), nameof(Heartbeat.Abnormal));
File.WriteAllText("beats.json", JsonSerializer.Serialize(new { metrics.F1Score, metrics.AreaUnderRocCurve }));

internal abstract class Recording
{
    [LoadColumn(0)] public string Device { get; set; } = "";

    [LoadColumn(1)] public float Rate { get; set; }
}

internal sealed class Heartbeat : Recording
{
    [LoadColumn(1)] public float Gain { get; set; } // expect: MLQ4006

    [LoadColumn(2, 20), VectorType(19)] public float[] Wave { get; set; } = [];

    [LoadColumn(20)] public bool Abnormal { get; set; } // expect: MLQ4006
}
