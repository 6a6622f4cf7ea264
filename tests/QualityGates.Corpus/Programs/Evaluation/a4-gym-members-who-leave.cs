// corpus: Trainer and name of the column agree in the pipeline; the evaluation, the folds and the importance read the column Label, which is something else.
// library: ML.NET
// axis: script, local function
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 14);
var members = ml.Data.LoadFromTextFile<Member>(args[0], separatorChar: ';', hasHeader: true);
var parts = ml.Data.TrainTestSplit(members, testFraction: 0.2, seed: 14);

var features = ml.Transforms.Concatenate("Features", nameof(Member.Visits), nameof(Member.Months), nameof(Member.Fee));
var leaving = features.Append(ml.BinaryClassification.Trainers.FastTree(labelColumnName: nameof(Member.Leaves)));
var model = leaving.Fit(parts.TrainSet);

CalibratedBinaryClassificationMetrics Measure(IDataView part)
{
    var judged = model.Transform(part);
    return ml.BinaryClassification.Evaluate(judged); // expect: MLQ3004
}

var metrics = Measure(parts.TestSet);
var folds = ml.BinaryClassification.CrossValidate(parts.TrainSet, leaving, numberOfFolds: 5); // expect: MLQ3004
File.WriteAllText(args[1], JsonSerializer.Serialize(new
{
    metrics.F1Score,
    metrics.AreaUnderPrecisionRecallCurve,
    Folds = folds.Select(fold => fold.Metrics.F1Score),
}));

var spending = features.Append(ml.Regression.Trainers.FastTree(labelColumnName: nameof(Member.Spends)));
ITransformer purse = spending.Fit(parts.TrainSet);
var bill = purse.Transform(parts.TestSet);
var drops = ml.Regression.PermutationFeatureImportance(purse, bill, permutationCount: 4); // expect: MLQ3004
var off = ml.Regression.Evaluate(bill, nameof(Member.Spends));
File.WriteAllText(args[2], JsonSerializer.Serialize(new
{
    off.MeanAbsoluteError,
    off.RSquared,
    Drops = drops.ToDictionary(drop => drop.Key, drop => drop.Value.MeanAbsoluteError.Mean),
}));

internal sealed class Member
{
    [LoadColumn(0)] public float Visits { get; set; }

    [LoadColumn(1)] public float Months { get; set; }

    [LoadColumn(2)] public float Fee { get; set; }

    [LoadColumn(3)] public bool Label { get; set; }

    [LoadColumn(4)] public bool Leaves { get; set; }

    [LoadColumn(5)] public float Spends { get; set; }
}
