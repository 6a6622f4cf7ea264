// corpus: Clicks of a shop, many of each session, are cross-validated without saying which belong together.
// library: ML.NET
// axis: script, columns in code
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

var folder = args.Length > 0 ? args[0] : AppContext.BaseDirectory;
var ml = new MLContext(seed: 12);
TextLoader.Column[] columns =
[
    new("SessionId", DataKind.String, 0),
    new("Seconds", DataKind.Single, 1),
    new("Price", DataKind.Single, 2),
    new("Category", DataKind.String, 3),
    new("Bought", DataKind.Boolean, 4),
];
var clicks = ml.Data.LoadFromTextFile(Path.Combine(folder, "clicks.tsv"), columns, separatorChar: '\t', hasHeader: true);

var pipeline = ml.Transforms.Categorical.OneHotEncoding("CategoryCode", "Category")
    .Append(ml.Transforms.Concatenate("Features", "Seconds", "Price", "CategoryCode"))
    .Append(ml.BinaryClassification.Trainers.FastTree("Bought"));
var folds = ml.BinaryClassification.CrossValidate(clicks, pipeline, numberOfFolds: 5, labelColumnName: "Bought", seed: 12); // expect: MLQ2010

var summary = new
{
    RocArea = folds.Average(fold => fold.Metrics.AreaUnderRocCurve),
    F1 = folds.Average(fold => fold.Metrics.F1Score),
    Worst = folds.Min(fold => fold.Metrics.AreaUnderRocCurve),
};
File.WriteAllText(Path.Combine(folder, "clicks.json"), JsonSerializer.Serialize(summary));
