// corpus: Counts of classes weigh the training rows; they are counted on the training rows, and duplicates went before the split.
// library: ML.NET
// axis: weights, DistinctBy, look-alike
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var loaded = ml.Data.LoadFromTextFile<Claim>("claims-2024.csv", ',', hasHeader: true);
var more = ml.Data.LoadFromTextFile<Claim>("claims-2025.csv", ',', hasHeader: true);
var claims = new[] { loaded, more }
    .SelectMany(view => ml.Data.CreateEnumerable<Claim>(view, reuseRowObject: false))
    .DistinctBy(claim => claim.Number)
    .ToList();
var parts = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(claims), 0.2);
var train = ml.Data.CreateEnumerable<Claim>(parts.TrainSet, reuseRowObject: false).ToList();
var frauds = train.Count(claim => claim.Fraud);
foreach (var claim in train)
{
    claim.Weight = claim.Fraud ? (float)(train.Count - frauds) / frauds : 1;
}
var model = ml.Transforms.Concatenate("Features", nameof(Claim.Amount), nameof(Claim.Days))
    .Append(ml.BinaryClassification.Trainers.FastTree(nameof(Claim.Fraud), exampleWeightColumnName: nameof(Claim.Weight)))
    .Fit(ml.Data.LoadFromEnumerable(train));
var metrics = ml.BinaryClassification.Evaluate(model.Transform(parts.TestSet), nameof(Claim.Fraud));
Console.WriteLine($"{metrics.AreaUnderPrecisionRecallCurve:F3} {metrics.F1Score:F3}");

sealed class Claim
{
    [LoadColumn(0)] public string Number { get; set; } = "";
    [LoadColumn(1)] public float Amount { get; set; }
    [LoadColumn(2)] public float Days { get; set; }
    [LoadColumn(3)] public bool Fraud { get; set; }
    [LoadColumn(4)] public float Weight { get; set; } = 1;
}
