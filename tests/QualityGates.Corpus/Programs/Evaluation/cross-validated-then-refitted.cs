// corpus: The estimator is judged by cross-validation and the saved model is the final refit on all rows.
// library: ML.NET
// axis: LINQ, local
using System;
using System.Linq;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var yields = ml.Data.LoadFromTextFile<Field>("yields.csv", separatorChar: ',', hasHeader: true);
var estimator = ml.Transforms.Concatenate("Features", "Rain", "Nitrogen", "Temperature")
    .Append(ml.Transforms.NormalizeMeanVariance("Features"))
    .Append(ml.Regression.Trainers.OnlineGradientDescent(labelColumnName: "Tonnes"));

var folds = ml.Regression.CrossValidate(yields, estimator, numberOfFolds: 5, labelColumnName: "Tonnes");
var errors = folds.Select(fold => fold.Metrics.MeanAbsoluteError).ToArray();
var mean = errors.Average();
var spread = Math.Sqrt(errors.Average(error => (error - mean) * (error - mean)));
Console.WriteLine($"MAE {mean:F2} ± {spread:F2}");
if (mean > 0.8)
{
    return 1;
}

// All rows are used for the model that is shipped; its quality is the one estimated above.
var final = estimator.Fit(yields);
ml.Model.Save(final, yields.Schema, "yields.zip");
return 0;

public class Field
{
    [LoadColumn(0)] public float Rain { get; set; }
    [LoadColumn(1)] public float Nitrogen { get; set; }
    [LoadColumn(2)] public float Temperature { get; set; }
    [LoadColumn(3)] public float Tonnes { get; set; }
}
