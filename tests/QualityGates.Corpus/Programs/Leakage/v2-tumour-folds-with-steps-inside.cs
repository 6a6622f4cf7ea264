// corpus: The same folds, with imputation and scaling in the estimator that each fold fits for itself.
// library: ML.NET
// axis: plain, right
using System.Text.Json;
using Microsoft.ML;

var ml = new MLContext(seed: 0);
var columns = new[]
{
    new Microsoft.ML.Data.TextLoader.Column("Label", Microsoft.ML.Data.DataKind.Boolean, 0),
    new Microsoft.ML.Data.TextLoader.Column("Features", Microsoft.ML.Data.DataKind.Single, 1, 30),
};
var cells = ml.Data.LoadFromTextFile("cells.csv", columns, separatorChar: ',', hasHeader: true);
var estimator = ml.Transforms.ReplaceMissingValues("Features", replacementMode: Microsoft.ML.Transforms.MissingValueReplacingEstimator.ReplacementMode.Mean)
    .Append(ml.Transforms.NormalizeMeanVariance("Features"))
    .Append(ml.BinaryClassification.Trainers.LbfgsLogisticRegression());

var folds = ml.BinaryClassification.CrossValidate(cells, estimator, numberOfFolds: 10);
var areas = folds.Select(fold => fold.Metrics.AreaUnderRocCurve).ToArray();
File.WriteAllText("folds.json", JsonSerializer.Serialize(new { Mean = areas.Average(), Least = areas.Min() }));
