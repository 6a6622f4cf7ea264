// corpus: The pipeline is cross-validated on the rows, and its score on the rows it was fitted on is written beside the mean of the folds.
// library: ML.NET
// axis: console, two scores
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 33);
var tyres = ml.Data.LoadFromTextFile<Tyre>(args[0], separatorChar: ',', hasHeader: true);
var pipeline = ml.Transforms.Categorical.OneHotEncoding("MakeBits", nameof(Tyre.Make))
    .Append(ml.Transforms.Concatenate("Features", "MakeBits", nameof(Tyre.Kilometres), nameof(Tyre.Pressure)))
    .Append(ml.BinaryClassification.Trainers.FastTree(nameof(Tyre.Worn), numberOfLeaves: 16));

var folds = ml.BinaryClassification.CrossValidate(tyres, pipeline, numberOfFolds: 5, labelColumnName: nameof(Tyre.Worn));
var inFolds = folds.Average(fold => fold.Metrics.AreaUnderRocCurve);
var f1InFolds = folds.Average(fold => fold.Metrics.F1Score);

var model = pipeline.Fit(tyres);
var learned = ml.BinaryClassification.Evaluate(model.Transform(tyres), nameof(Tyre.Worn));
var report = new { inFolds, f1InFolds, learned = learned.AreaUnderRocCurve, f1Learned = learned.F1Score };
File.WriteAllText(args[1], JsonSerializer.Serialize(report));
Console.WriteLine($"folds {inFolds:F3}, learned rows {learned.AreaUnderRocCurve:F3}: {(learned.AreaUnderRocCurve - inFolds > 0.1 ? "overfitted" : "fine")}");

internal sealed class Tyre
{
    [LoadColumn(0)]
    public string Make { get; set; } = "";

    [LoadColumn(1)]
    public float Kilometres { get; set; }

    [LoadColumn(2)]
    public float Pressure { get; set; }

    [LoadColumn(3)]
    public bool Worn { get; set; }
}
