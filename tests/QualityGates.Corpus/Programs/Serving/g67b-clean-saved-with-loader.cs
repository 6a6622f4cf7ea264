// corpus: A model is saved with its loader, another with the schema it was loaded with; neither needs the schema of a view.
// library: ML.NET
// axis: loader overload, out variable
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var loader = ml.Data.CreateTextLoader<Sound>(hasHeader: true);
var rows = ml.Data.TrainTestSplit(loader.Load("sounds.tsv"), testFraction: 0.2);
var model = ml.Transforms.Concatenate("Features", "Loudness", "Pitch")
    .Append(ml.BinaryClassification.Trainers.FastForest("Alarm"))
    .Fit(rows.TrainSet);
var metrics = ml.BinaryClassification.EvaluateNonCalibrated(model.Transform(rows.TestSet), "Alarm");
Console.WriteLine($"AUC {metrics.AreaUnderRocCurve:F3}, F1 {metrics.F1Score:F3}");
ml.Model.Save(model, loader, "sounds.zip");

var older = ml.Model.Load("sounds-2024.zip", out var schema);
ml.Model.Save(older, schema, Path.Combine("archive", "sounds-2024.zip"));

internal sealed class Sound
{
    [LoadColumn(0)]
    public float Loudness { get; set; }

    [LoadColumn(1)]
    public float Pitch { get; set; }

    [LoadColumn(2)]
    public bool Alarm { get; set; }
}
