// corpus: The loop over folds evaluates each model on its training part although the fold has a test part.
// library: ML.NET
// axis: loop
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 3);
var claims = ml.Data.LoadFromTextFile<Claim>("claims.csv", separatorChar: ',');
var trainer = ml.BinaryClassification.Trainers.Gam(labelColumnName: "Label", featureColumnName: "Features");

var scores = new List<double>();
foreach (var fold in ml.Data.CrossValidationSplit(claims, numberOfFolds: 5))
{
    var model = trainer.Fit(fold.TrainSet);
    var metrics = ml.BinaryClassification.Evaluate(model.Transform(fold.TrainSet)); // expect: MLQ2003
    scores.Add(metrics.F1Score);
    Console.WriteLine($"AUC {metrics.AreaUnderRocCurve:F3}");
}

return scores.Average() >= 0.7 ? 0 : 1;

public sealed class Claim
{
    [LoadColumn(0)] public bool Label { get; set; }
    [LoadColumn(1, 9), VectorType(9)] public float[] Features { get; set; } = [];
}
