// corpus: Rows are imputed and scaled, then cross-validated; the means of the folds are kept.
// library: ML.NET
// axis: plain
using System.Text.Json;
using Microsoft.ML;

var ml = new MLContext(seed: 0);
var columns = new[]
{
    new Microsoft.ML.Data.TextLoader.Column("Label", Microsoft.ML.Data.DataKind.Boolean, 0),
    new Microsoft.ML.Data.TextLoader.Column("Features", Microsoft.ML.Data.DataKind.Single, 1, 30),
};
var cells = ml.Data.LoadFromTextFile("cells.csv", columns, separatorChar: ',', hasHeader: true);
var scaling = ml.Transforms.ReplaceMissingValues("Features", replacementMode: Microsoft.ML.Transforms.MissingValueReplacingEstimator.ReplacementMode.Mean)
    .Append(ml.Transforms.NormalizeMeanVariance("Features"));
var scaled = scaling.Fit(cells).Transform(cells);

var trainer = ml.BinaryClassification.Trainers.LbfgsLogisticRegression();
var folds = ml.BinaryClassification.CrossValidate(scaled, trainer, numberOfFolds: 10); // expect: MLQ2002
var areas = folds.Select(fold => fold.Metrics.AreaUnderRocCurve).ToArray();
File.WriteAllText("folds.json", JsonSerializer.Serialize(new { Mean = areas.Average(), Least = areas.Min() }));
