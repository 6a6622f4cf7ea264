// corpus: The loop makes its own folds, but the components were learnt before the loop from the rows of all folds.
// library: ML.NET
// axis: loop
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 2);
var raw = ml.Data.LoadFromTextFile<Scan>("scans.csv", ',', hasHeader: true);
var reduce = ml.Transforms.ProjectToPrincipalComponents("Features", nameof(Scan.Pixels), rank: 12);
var reduced = reduce.Fit(raw).Transform(raw); // expect: MLQ2001
var aucs = new List<double>();
foreach (var fold in ml.Data.CrossValidationSplit(reduced, numberOfFolds: 5))
{
    var model = ml.BinaryClassification.Trainers.LbfgsLogisticRegression(nameof(Scan.Tumor)).Fit(fold.TrainSet);
    aucs.Add(ml.BinaryClassification.Evaluate(model.Transform(fold.TestSet), nameof(Scan.Tumor)).AreaUnderPrecisionRecallCurve);
}

File.WriteAllLines("aucs.txt", aucs.Select(a => FormattableString.Invariant($"{a}")));

public sealed class Scan
{
    [LoadColumn(0)] public bool Tumor { get; set; }
    [LoadColumn(1, 64), VectorType(64)] public float[] Pixels { get; set; } = [];
}
