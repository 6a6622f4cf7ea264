// corpus: Many heartbeats of each patient are in the table and the folds are drawn by row, so the model recognises patients it has trained on.
// library: ML.NET
// axis: cross-validation split enumerated in a loop
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 44);
var beats = ml.Data.LoadFromTextFile<Beat>("ecg.csv", ',', hasHeader: true);
var pipeline = ml.Transforms.Concatenate("Features", nameof(Beat.Width), nameof(Beat.Height), nameof(Beat.Interval))
    .Append(ml.BinaryClassification.Trainers.FastTree(nameof(Beat.Arrhythmia)));

var scores = new List<double>();
foreach (var fold in ml.Data.CrossValidationSplit(beats, numberOfFolds: 5)) // expect: MLQ2010
{
    var model = pipeline.Fit(fold.TrainSet);
    var metrics = ml.BinaryClassification.Evaluate(model.Transform(fold.TestSet), nameof(Beat.Arrhythmia));
    scores.Add(metrics.AreaUnderPrecisionRecallCurve);
}

File.WriteAllLines("ecg-folds.txt", scores.Select(s => s.ToString("F4"))); // expect: MLQ1008

public class Beat
{
    [LoadColumn(0)] public string PatientId { get; set; } = "";
    [LoadColumn(1)] public float Width { get; set; }
    [LoadColumn(2)] public float Height { get; set; }
    [LoadColumn(3)] public float Interval { get; set; }
    [LoadColumn(4)] public bool Arrhythmia { get; set; }
}
