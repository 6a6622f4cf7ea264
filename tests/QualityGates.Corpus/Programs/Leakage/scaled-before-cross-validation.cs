// corpus: The features are scaled with every row, and the scaled rows go to cross-validation, so each fold was seen by the scaler.
// library: ML.NET
// axis: direct
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 10);
var grapes = ml.Data.LoadFromTextFile<Vineyard>("vineyards.csv", separatorChar: ',', hasHeader: true);

var preparation = ml.Transforms.Concatenate("Features", nameof(Vineyard.Sun), nameof(Vineyard.Rain)).Append(ml.Transforms.NormalizeMinMax("Features"));
var prepared = preparation.Fit(grapes).Transform(grapes);

var trainer = ml.Regression.Trainers.Sdca(labelColumnName: nameof(Vineyard.Yield));
var folds = ml.Regression.CrossValidate(prepared, trainer, numberOfFolds: 5, labelColumnName: nameof(Vineyard.Yield)); // expect: MLQ2002
var r2 = folds.Average(fold => fold.Metrics.RSquared);
var mae = folds.Average(fold => fold.Metrics.MeanAbsoluteError);
File.WriteAllText("folds.txt", $"{r2:F3} {mae:F1}"); // expect: MLQ1008

public sealed class Vineyard
{
    [LoadColumn(0)] public float Sun { get; set; }
    [LoadColumn(1)] public float Rain { get; set; }
    [LoadColumn(2)] public float Yield { get; set; }
}
