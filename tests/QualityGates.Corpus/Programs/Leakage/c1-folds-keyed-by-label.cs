// corpus: The folds are drawn by the label as sampling key, so whole classes are missing from the training rows of a fold.
// library: ML.NET
// axis: constant for the column, cross-validation
using Microsoft.ML;
using Microsoft.ML.Data;

const string Target = "Species";
var ml = new MLContext(seed: 9);
var birds = ml.Data.LoadFromTextFile<Bird>("birds.csv", ',', true);
var pipeline = ml.Transforms.Conversion.MapValueToKey("Label", Target)
    .Append(ml.Transforms.Concatenate("Features", "Wing", "Weight"))
    .Append(ml.MulticlassClassification.Trainers.LightGbm());
var folds = ml.MulticlassClassification.CrossValidate(birds, pipeline, numberOfFolds: 5, samplingKeyColumnName: Target); // expect: MLQ2011
File.WriteAllText("birds.txt", $"{folds.Average(f => f.Metrics.MacroAccuracy):F3} {folds.Average(f => f.Metrics.LogLoss):F3}"); // expect: MLQ1008

internal sealed class Bird
{
    [LoadColumn(0)] public float Wing { get; set; }
    [LoadColumn(1)] public float Weight { get; set; }
    [LoadColumn(2)] public string Species { get; set; } = "";
}
